import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { CHANNEL_SORTS, useChannels } from "../features/channels/get-channels";
import { ChannelList } from "../features/channels/channel-list";
import { GroupKpis } from "../features/groups/group-kpis";
import { GroupSwitch } from "../features/groups/group-switch";
import { WhatHappened } from "../features/happened/what-happened";
import { PasteBox } from "../features/paste/paste-box";
import { CoverageKpi } from "../features/runs/coverage-kpi";
import { LatestRunStrip } from "../features/runs/latest-run-strip";
import { SavedViews } from "../features/saved/saved-views";
import { useMay } from "../shared/access/get-me";
import { useChoice, useKept } from "../shared/state/use-choice";
import { EmptyState } from "../shared/ui/empty-state";
import { Fold } from "../shared/ui/fold";
import { Loaded } from "../shared/ui/loaded";
import { HomeSkeleton } from "./home-skeleton";
import { Updated } from "./updated";

export function HomePage() {
  const { t } = useTranslation();
  const [sort, setSort] = useChoice("sort", CHANNEL_SORTS, "unusual");
  const [q, setQ] = useKept("q");
  const [chosen, setGroup] = useKept("group");
  const asked = useDeferredValue(q.trim());
  const group = /^[1-9]\d{0,8}$/.test(chosen) ? Number(chosen) : undefined;
  const query = useChannels(sort, asked, group);
  const tends = useMay("admin");
  return (
    <div className="stack">
      <h1 className="unseen">Cosmeya</h1>
      <LatestRunStrip />
      <div className="heading-row">
        <GroupSwitch value={chosen} onChange={setGroup} />
        <SavedViews />
      </div>
      <Loaded query={query} skeleton={<HomeSkeleton />}>
        {({ pages }) => {
          const channels = pages.flatMap((page) => page.items);
          const count = pages[0]?.total ?? 0;
          if (count === 0 && asked === "" && group === undefined) {
            return (
              <>
                <EmptyState title={t("channels.none")}>
                  {tends ? t("channels.noneHint") : t("channels.noneYours")}
                </EmptyState>
                {tends && <PasteBox />}
              </>
            );
          }
          return (
            <>
              <div className="kpi-grid">
                <GroupKpis id={group} coverage={group === undefined && <CoverageKpi />} />
              </div>
              <WhatHappened channels={channels} />
              <ChannelList
                channels={channels}
                count={count}
                sort={sort}
                onSort={setSort}
                q={q}
                onSearch={setQ}
                more={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
              />
              {tends && (
                <Fold title={t("paste.title")}>
                  <PasteBox />
                </Fold>
              )}
              <Updated at={query.dataUpdatedAt} busy={query.isRefetching} onRefresh={() => void query.refetch()} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
