import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useUnsaved } from "../../shared/telegram/use-unsaved";
import { Button } from "../../shared/ui/button";
import { ProblemView } from "../../shared/ui/problem-view";
import { useAddLinks } from "./add-links";
import { useCheckLinks } from "./check-links";
import { PasteAnswers } from "./paste-answers";
import "./paste-box.css";

/** Paste links, read the answer to each line, save what was accepted. Nothing is saved unseen. */
export function PasteBox() {
  const { t } = useTranslation();
  const field = useId();
  const [text, setText] = useState("");
  useUnsaved(text.trim() !== "");
  const check = useCheckLinks();
  const add = useAddLinks();
  const accepted = check.data?.links.filter((link) => link.status === "accepted") ?? [];
  const saved = add.data?.links.filter((link) => link.status === "accepted").length;

  function edit(next: string) {
    setText(next);
    check.reset();
    add.reset();
  }

  function save() {
    add.mutate(accepted.map((link) => link.text).join("\n"), {
      onSuccess: () => {
        setText("");
        check.reset();
      },
    });
  }

  return (
    <section className="card paste-box" aria-labelledby={`${field}-title`}>
      <label id={`${field}-title`} htmlFor={field}>
        <h2>{t("paste.title")}</h2>
      </label>
      <textarea
        id={field}
        value={text}
        rows={3}
        placeholder={t("paste.placeholder")}
        spellCheck={false}
        autoCapitalize="off"
        onChange={(event) => edit(event.target.value)}
      />
      {check.data && <PasteAnswers links={check.data.links} />}
      {check.error && <ProblemView error={check.error} />}
      {add.error && <ProblemView error={add.error} />}
      <div className="paste-actions">
        {accepted.length > 0 ? (
          <Button look="primary" busy={add.isPending} onClick={save}>
            {t("paste.save", { count: accepted.length })}
          </Button>
        ) : (
          <Button
            look="primary"
            busy={check.isPending}
            disabled={text.trim() === ""}
            onClick={() => check.mutate(text)}
          >
            {check.isPending ? t("paste.checking") : t("paste.check")}
          </Button>
        )}
        {text !== "" && (
          <Button look="plain" onClick={() => edit("")}>
            {t("paste.clear")}
          </Button>
        )}
      </div>
      <p role="status" className={saved === undefined ? "hint" : "paste-saved"}>
        {saved === undefined ? t("paste.hint") : t("paste.saved", { count: saved })}
      </p>
    </section>
  );
}
