import { useQueryClient } from "@tanstack/react-query";
import { useState, type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import { identity, invitation, signInBy } from "../shared/api/session";
import { Button } from "../shared/ui/button";
import { Field } from "../shared/ui/field";

/** Where signing in with a browser begins. */
const BROWSER = "/sign-in/start/telegram";

/** Instead of any screen while the server does not know who asks: sign in, or give the code that lets one in. */
export function SignIn() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [code, setCode] = useState(invitation() ?? "");
  const [state, setState] = useState<"waits" | "asks" | "refused">("waits");
  async function enter(event: SyntheticEvent) {
    event.preventDefault();
    setState("asks");
    if (await signInBy(code.trim())) await queries.resetQueries();
    else setState("refused");
  }
  return (
    <section className="card stack" aria-labelledby="sign-in">
      <h1 id="sign-in">{t("signIn.title")}</h1>
      {identity() === undefined ? (
        <>
          <p>{t("signIn.open")}</p>
          <a className="button primary" href={BROWSER}>
            {t("signIn.browser")}
          </a>
        </>
      ) : (
        <form className="stack" onSubmit={(event) => void enter(event)}>
          <p>{t("signIn.unknown")}</p>
          <Field label={t("signIn.code")}>
            <input value={code} autoComplete="off" onChange={(event) => setCode(event.target.value)} />
          </Field>
          {state === "refused" && <p role="alert">{t("signIn.refused")}</p>}
          <Button type="submit" look="primary" busy={state === "asks"} disabled={code.trim() === ""}>
            {t("signIn.enter")}
          </Button>
        </form>
      )}
    </section>
  );
}
