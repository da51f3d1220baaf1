import { useState, type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Person } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import { useUnsaved } from "../../shared/telegram/use-unsaved";
import { Button } from "../../shared/ui/button";
import { Field } from "../../shared/ui/field";
import { ProblemView } from "../../shared/ui/problem-view";
import { ROLES, useInvite } from "./people";

/** Asks somebody in; the link is shown once, and nobody can read it again. */
export function InviteForm() {
  const { t } = useTranslation();
  const word = useWord();
  const [name, setName] = useState("");
  const [role, setRole] = useState<Person["role"]>("viewer");
  const [copied, setCopied] = useState(false);
  useUnsaved(name.trim() !== "");
  const invite = useInvite();
  const link = invite.data && `${window.location.origin}/app/?invitation=${encodeURIComponent(invite.data.code)}`;
  function send(event: SyntheticEvent) {
    event.preventDefault();
    setCopied(false);
    invite.mutate({ name: name.trim(), role }, { onSuccess: () => setName("") });
  }
  return (
    <form className="card stack" onSubmit={send}>
      <div className="field-row">
        <Field label={t("people.name")}>
          <input value={name} maxLength={100} autoComplete="off" onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field label={t("people.role")}>
          <select value={role} onChange={(event) => setRole(event.target.value as Person["role"])}>
            {ROLES.map((each) => (
              <option key={each} value={each}>
                {word("role", each)}
              </option>
            ))}
          </select>
        </Field>
        <Button type="submit" look="primary" busy={invite.isPending} disabled={name.trim() === ""}>
          {t("people.invite")}
        </Button>
      </div>
      {link !== undefined && (
        <div role="status" className="stack">
          <p className="hint">{t("people.link")}</p>
          <code>{link}</code>
          <Button onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}>
            {copied ? t("people.copied") : t("people.copy")}
          </Button>
        </div>
      )}
      {invite.error && <ProblemView error={invite.error} />}
    </form>
  );
}
