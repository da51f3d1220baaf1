import { useState, type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import type { TokenWish } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import { useUnsaved } from "../../shared/telegram/use-unsaved";
import { Button } from "../../shared/ui/button";
import { Field } from "../../shared/ui/field";
import { ProblemView } from "../../shared/ui/problem-view";
import { ShownOnce } from "../../shared/ui/shown-once";
import { useMakeToken } from "./tokens";

const SCOPES = ["read", "admin"] as const satisfies readonly TokenWish["scope"][];
const DAYS = [7, 30, 90, 365] as const;

/** Lets a program in: what for, how far, how long. Its word is shown once. */
export function TokenForm() {
  const { t } = useTranslation();
  const word = useWord();
  const [name, setName] = useState("");
  const [scope, setScope] = useState<TokenWish["scope"]>("read");
  const [days, setDays] = useState<number>(90);
  useUnsaved(name.trim() !== "");
  const make = useMakeToken();
  function send(event: SyntheticEvent) {
    event.preventDefault();
    make.mutate({ name: name.trim(), scope, days }, { onSuccess: () => setName("") });
  }
  return (
    <form className="card stack" onSubmit={send}>
      <div className="field-row">
        <Field label={t("tokens.name")}>
          <input value={name} maxLength={100} autoComplete="off" onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field label={t("tokens.scope")}>
          <select value={scope} onChange={(event) => setScope(event.target.value as TokenWish["scope"])}>
            {SCOPES.map((each) => (
              <option key={each} value={each}>
                {word("tokenScope", each)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t("tokens.life")}>
          <select value={days} onChange={(event) => setDays(Number(event.target.value))}>
            {DAYS.map((each) => (
              <option key={each} value={each}>
                {t("tokens.days", { count: each })}
              </option>
            ))}
          </select>
        </Field>
        <Button type="submit" look="primary" busy={make.isPending} disabled={name.trim() === ""}>
          {t("tokens.make")}
        </Button>
      </div>
      {make.data && <ShownOnce hint={t("tokens.once", { name: make.data.token.name })} secret={make.data.word} />}
      {make.error && <ProblemView error={make.error} />}
      <p className="hint">{t("tokens.hint")}</p>
    </form>
  );
}
