import { useTranslation } from "react-i18next";
import type { Account } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import { Button } from "../../shared/ui/button";
import { DeleteButton } from "../../shared/ui/delete-button";
import { ProblemView } from "../../shared/ui/problem-view";
import { Why } from "../../shared/why/why";
import { useChangeAccount, useDeleteAccount } from "./accounts";
import { why } from "./why";

/** An account: of which platform, in which state and why; its session is never shown. */
export function AccountRow({ account }: { account: Account }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const change = useChangeAccount(account.id);
  const remove = useDeleteAccount(account.id);
  const error = change.error ?? remove.error;
  const reason = why(account);
  const about = [
    word("accountState", account.state),
    reason === null ? account.reason : null,
    account.coolingUntil === null ? null : t("accounts.rest", { at: format.moment(account.coolingUntil) }),
    account.usedAt === null ? null : t("accounts.used", { at: format.moment(account.usedAt) }),
  ];
  return (
    <div className="manage-row">
      <div>
        <strong>{account.label}</strong>
        <p className="hint">{word("platform", account.platform)}</p>
        <p className={account.state === "ok" ? "hint" : "hint manage-warns"}>{about.filter(Boolean).join(" · ")}</p>
      </div>
      <div className="manage-actions">
        <Button
          look="plain"
          busy={change.isPending}
          onClick={() => change.mutate(account.state === "ok" ? "frozen" : "ok")}
        >
          {account.state === "ok" ? t("accounts.freeze") : t("accounts.thaw")}
        </Button>
        <DeleteButton name={account.label} busy={remove.isPending} onDelete={() => remove.mutate()} />
      </div>
      {reason !== null && <Why sentence={word("accountWhy", reason)} text={account.reason} />}
      {error && <ProblemView error={error} />}
    </div>
  );
}
