import { useTranslation } from "react-i18next";
import { useMe } from "../../shared/access/get-me";
import type { Token } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import { DeleteButton } from "../../shared/ui/delete-button";
import { Loaded } from "../../shared/ui/loaded";
import { ProblemView } from "../../shared/ui/problem-view";
import { SkeletonList } from "../../shared/ui/skeleton";
import { TokenForm } from "./token-form";
import { useEndToken, useTokens } from "./tokens";

/** Id of the development user, who is none and has no tokens. */
const NOBODY = 0;

/** The programs that act for who is signed in. */
export function TokenList() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const tokens = useTokens();
  return (
    <section className="stack" aria-labelledby="tokens">
      <h2 id="tokens">{t("tokens.title")}</h2>
      {me?.id === NOBODY ? <p className="hint">{t("tokens.nobody")}</p> : <TokenForm />}
      <Loaded query={tokens} skeleton={<SkeletonList count={1} height={64} label={t("loading")} />}>
        {(found) =>
          found.length > 0 && (
            <ul className="card rows">
              {found.map((token) => (
                <li key={token.id}>
                  <TokenRow token={token} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function TokenRow({ token }: { token: Token }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const end = useEndToken(token.id);
  return (
    <div className="manage-row">
      <div>
        <strong>{token.name}</strong>
        <p className="hint">
          {[
            word("tokenScope", token.scope),
            t("tokens.until", { at: format.day(token.expiresAt) }),
            token.usedAt === null ? t("tokens.unused") : t("tokens.used", { at: format.moment(token.usedAt) }),
          ].join(" · ")}
        </p>
      </div>
      <div className="manage-actions">
        <DeleteButton
          action={t("tokens.end")}
          question={t("tokens.sure", { name: token.name })}
          name={token.name}
          busy={end.isPending}
          onDelete={() => end.mutate()}
        />
      </div>
      {end.error && <ProblemView error={end.error} />}
    </div>
  );
}
