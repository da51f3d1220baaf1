import { useTranslation } from "react-i18next";
import { useMe } from "../../shared/access/get-me";
import { needsTicket, signOut } from "../../shared/api/session";
import { useWord } from "../../shared/i18n/use-word";
import { Button } from "../../shared/ui/button";
import { Loaded } from "../../shared/ui/loaded";
import { Skeleton } from "../../shared/ui/skeleton";

export function SignedIn() {
  const { t } = useTranslation();
  const word = useWord();
  const me = useMe();
  return (
    <section className="card" aria-labelledby="who">
      <h2 id="who">{t("settings.who")}</h2>
      <Loaded query={me} skeleton={<Skeleton width={180} height={20} />}>
        {({ name, role }) => (
          <>
            <p className="hint">
              {name} · {word("role", role)}
            </p>
            {needsTicket() && <Button onClick={() => void signOut()}>{t("signIn.out")}</Button>}
          </>
        )}
      </Loaded>
    </section>
  );
}
