import { useTranslation } from "react-i18next";
import { useMay } from "../../shared/access/get-me";
import { Button } from "../../shared/ui/button";
import { EmptyState } from "../../shared/ui/empty-state";
import { Loaded } from "../../shared/ui/loaded";
import { SkeletonList } from "../../shared/ui/skeleton";
import { useRuns } from "./get-runs";
import { RunGrid } from "./run-grid";
import { RunRow } from "./run-row";

export function RunList() {
  const { t } = useTranslation();
  const runs = useRuns();
  const tends = useMay("admin");
  return (
    <Loaded query={runs} skeleton={<SkeletonList count={5} height={68} label={t("loading")} />}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) {
          return <EmptyState title={t("run.noneYet")}>{tends ? t("run.noneHint") : t("run.noneYours")}</EmptyState>;
        }
        return (
          <>
            <RunGrid runs={items} />
            <ul className="card rows">
              {items.map((run) => (
                <li key={run.id}>
                  <RunRow run={run} />
                </li>
              ))}
            </ul>
            {runs.hasNextPage && <Button onClick={() => void runs.fetchNextPage()}>{t("action.more")}</Button>}
          </>
        );
      }}
    </Loaded>
  );
}
