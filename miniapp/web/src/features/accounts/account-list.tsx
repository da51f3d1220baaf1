import { useTranslation } from "react-i18next";
import { Button } from "../../shared/ui/button";
import { EmptyState } from "../../shared/ui/empty-state";
import { Loaded } from "../../shared/ui/loaded";
import { SkeletonList } from "../../shared/ui/skeleton";
import { AccountRow } from "./account-row";
import { useAccounts } from "./accounts";
import { SessionForm } from "./session-form";

export function AccountList() {
  const { t } = useTranslation();
  const accounts = useAccounts();
  return (
    <section className="stack" aria-label={t("manage.accounts")}>
      <SessionForm />
      <Loaded query={accounts} skeleton={<SkeletonList count={3} height={72} label={t("loading")} />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState title={t("accounts.none")}>{t("accounts.noneHint")}</EmptyState>;
          return (
            <>
              <p className="hint">{t("manage.total", { count: pages[0]?.total ?? items.length })}</p>
              <ul className="card rows">
                {items.map((account) => (
                  <li key={account.id}>
                    <AccountRow account={account} />
                  </li>
                ))}
              </ul>
              {accounts.hasNextPage && (
                <Button onClick={() => void accounts.fetchNextPage()}>{t("action.more")}</Button>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
