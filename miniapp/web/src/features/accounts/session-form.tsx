import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Platform } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import { useUnsaved } from "../../shared/telegram/use-unsaved";
import { Button } from "../../shared/ui/button";
import { Field } from "../../shared/ui/field";
import { ProblemView } from "../../shared/ui/problem-view";
import { useAddSession, useCheckSession } from "./accounts";

const PLATFORMS = ["instagram", "tiktok", "youtube", "likee"] as const satisfies readonly Platform[];

/** Paste a session, read what it is, save. It goes in and never comes out: what was typed is cleared. */
export function SessionForm() {
  const { t } = useTranslation();
  const word = useWord();
  const [platform, setPlatform] = useState<Platform>("instagram");
  const [text, setText] = useState("");
  const [label, setLabel] = useState("");
  const [userAgent, setUserAgent] = useState("");
  useUnsaved(text.trim() !== "");
  const check = useCheckSession();
  const add = useAddSession();
  const filled = (typed: string) => (typed.trim() === "" ? null : typed.trim());
  const session = { platform, text, label: filled(label), userAgent: filled(userAgent), proxyId: null };
  const read = check.data;
  const error = check.error ?? add.error;
  function edit(next: string) {
    setText(next);
    check.reset();
    add.reset();
  }
  function save() {
    add.mutate(session, {
      onSuccess: () => {
        edit("");
        setLabel("");
      },
    });
  }
  return (
    <div className="card stack">
      <div className="field-row">
        <Field label={t("accounts.platform")}>
          <select
            value={platform}
            onChange={(event) => {
              setPlatform(event.target.value as Platform);
              check.reset();
            }}
          >
            {PLATFORMS.map((each) => (
              <option key={each} value={each}>
                {word("platform", each)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t("accounts.label")}>
          <input value={label} maxLength={100} autoComplete="off" onChange={(event) => setLabel(event.target.value)} />
        </Field>
      </div>
      <Field label={t("accounts.paste")}>
        <textarea
          value={text}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          onChange={(event) => edit(event.target.value)}
        />
      </Field>
      <Field label={t("accounts.agent")}>
        <input value={userAgent} autoComplete="off" onChange={(event) => setUserAgent(event.target.value)} />
      </Field>
      {read && (
        <p role="status">
          {t("accounts.read", { label: read.label, cookies: read.cookies.join(", ") })}
          {read.renewal && ` · ${t("accounts.renewal")}`}
        </p>
      )}
      {error && <ProblemView error={error} />}
      {read === undefined ? (
        <Button
          look="primary"
          busy={check.isPending}
          disabled={text.trim() === ""}
          onClick={() => check.mutate(session)}
        >
          {t("manage.check")}
        </Button>
      ) : (
        <Button look="primary" busy={add.isPending} onClick={save}>
          {t("manage.save")}
        </Button>
      )}
      <p className="hint">{t("manage.secret")}</p>
    </div>
  );
}
