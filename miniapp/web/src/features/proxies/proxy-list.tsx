import { useTranslation } from "react-i18next";
import { Button } from "../../shared/ui/button";
import { EmptyState } from "../../shared/ui/empty-state";
import { Loaded } from "../../shared/ui/loaded";
import { SkeletonList } from "../../shared/ui/skeleton";
import { useProxies } from "./proxies";
import { ProxyForm } from "./proxy-form";
import { ProxyRow } from "./proxy-row";

export function ProxyList() {
  const { t } = useTranslation();
  const proxies = useProxies();
  return (
    <section className="stack" aria-label={t("manage.proxies")}>
      <ProxyForm />
      <Loaded query={proxies} skeleton={<SkeletonList count={3} height={72} label={t("loading")} />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <EmptyState title={t("proxies.none")}>{t("proxies.noneHint")}</EmptyState>;
          return (
            <>
              <p className="hint">{t("manage.total", { count: pages[0]?.total ?? items.length })}</p>
              <ul className="card rows">
                {items.map((proxy) => (
                  <li key={proxy.id}>
                    <ProxyRow proxy={proxy} />
                  </li>
                ))}
              </ul>
              {proxies.hasNextPage && <Button onClick={() => void proxies.fetchNextPage()}>{t("action.more")}</Button>}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
