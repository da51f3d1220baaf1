import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProxyLine } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import { useUnsaved } from "../../shared/telegram/use-unsaved";
import { Button } from "../../shared/ui/button";
import { Field } from "../../shared/ui/field";
import { ProblemView } from "../../shared/ui/problem-view";
import { useAddProxies, useCheckProxies } from "./proxies";

/** Paste proxies, read the answer to each line, save. Passwords go in and never come out: what was typed is cleared. */
export function ProxyForm() {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [region, setRegion] = useState("");
  useUnsaved(text.trim() !== "");
  const check = useCheckProxies();
  const add = useAddProxies();
  const pasted = { text, region: region.trim() === "" ? null : region.trim().toLowerCase() };
  const fitting = check.data?.lines.filter((line) => line.status === "accepted").length ?? 0;
  const lines = add.data?.lines ?? check.data?.lines ?? [];
  function edit(next: string) {
    setText(next);
    check.reset();
    add.reset();
  }
  function save() {
    add.mutate(pasted, {
      onSuccess: () => {
        setText("");
        check.reset();
      },
    });
  }
  const error = check.error ?? add.error;
  return (
    <div className="card stack">
      <Field label={t("proxies.paste")}>
        <textarea
          value={text}
          placeholder={t("proxies.placeholder")}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          onChange={(event) => edit(event.target.value)}
        />
      </Field>
      <div className="field-row">
        <Field label={t("proxies.region")}>
          <input value={region} maxLength={20} autoComplete="off" onChange={(event) => setRegion(event.target.value)} />
        </Field>
        {fitting > 0 ? (
          <Button look="primary" busy={add.isPending} onClick={save}>
            {t("manage.save")} · {t("proxies.accepted", { count: fitting })}
          </Button>
        ) : (
          <Button
            look="primary"
            busy={check.isPending}
            disabled={text.trim() === ""}
            onClick={() => check.mutate(pasted)}
          >
            {t("manage.check")}
          </Button>
        )}
      </div>
      {error && <ProblemView error={error} />}
      <ul aria-live="polite">
        {lines.map((line) => (
          <li key={line.line} className="hint">
            <Told line={line} />
          </li>
        ))}
      </ul>
      <p className="hint">{t("manage.secret")}</p>
    </div>
  );
}

/** What became of a line; the line itself is not repeated, for it may be secret. */
function Told({ line }: { line: ProxyLine }) {
  const { t } = useTranslation();
  const word = useWord();
  const what = {
    accepted: t("proxies.ok"),
    duplicate: t("proxies.same"),
    refused: word("proxyReason", line.reason ?? "not_a_proxy"),
  }[line.status];
  return [t("proxies.line", { line: line.line }), line.proxy, what].filter(Boolean).join(" · ");
}
