import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { ChannelKpis } from "../features/channels/channel-kpis";
import { ChannelList } from "../features/channels/channel-list";
import { useChannels, type ChannelSort } from "../features/channels/get-channels";
import { PasteBox } from "../features/paste/paste-box";
import { CoverageKpi } from "../features/runs/coverage-kpi";
import { LatestRunStrip } from "../features/runs/latest-run-strip";
import { EmptyState } from "../shared/ui/empty-state";
import { Fold } from "../shared/ui/fold";
import { Loaded } from "../shared/ui/loaded";
import { HomeSkeleton } from "./home-skeleton";
import { Updated } from "./updated";

export function HomePage() {
  const { t } = useTranslation();
  const [sort, setSort] = useState<ChannelSort>("-views");
  const [q, setQ] = useState("");
  const asked = useDeferredValue(q.trim());
  const query = useChannels(sort, asked);
  return (
    <div className="stack">
      <h1 className="unseen">Cosmeya</h1>
      <LatestRunStrip />
      <Loaded query={query} skeleton={<HomeSkeleton />}>
        {({ pages }) => {
          const channels = pages.flatMap((page) => page.items);
          const count = pages[0]?.total ?? 0;
          if (count === 0 && asked === "") {
            return (
              <>
                <EmptyState title={t("channels.none")}>{t("channels.noneHint")}</EmptyState>
                <PasteBox />
              </>
            );
          }
          return (
            <>
              <div className="kpi-grid">
                <ChannelKpis channels={channels} count={count} />
                <CoverageKpi />
              </div>
              <Fold title={t("paste.title")}>
                <PasteBox />
              </Fold>
              <ChannelList
                channels={channels}
                count={count}
                sort={sort}
                onSort={setSort}
                q={q}
                onSearch={setQ}
                more={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
              />
              <Updated at={query.dataUpdatedAt} busy={query.isRefetching} onRefresh={() => void query.refetch()} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
