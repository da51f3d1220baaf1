import { useTranslation } from "react-i18next";
import { PaceKpi } from "../../shared/figure/pace-kpi";
import { Loaded } from "../../shared/ui/loaded";
import { SkeletonList } from "../../shared/ui/skeleton";
import { ChannelBreakouts } from "./channel-breakouts";
import { EngagementKpis } from "./engagement-kpis";
import { GainDays } from "./gain-days";
import { useChannelInsights } from "./get-insights";
import { PostingRhythm } from "./posting-rhythm";

/** What is derived of a channel: pace, engagement, outliers, what made its gain, its rhythm. */
export function ChannelInsightCards({ id }: { id: number }) {
  const { t } = useTranslation();
  const query = useChannelInsights(id);
  return (
    <Loaded query={query} skeleton={<SkeletonList count={3} height={160} label={t("loading")} />}>
      {(insights) => (
        <>
          <div className="kpi-grid">
            <PaceKpi pace={insights.pace} />
            <EngagementKpis engagement={insights.engagement} />
          </div>
          <ChannelBreakouts id={id} own={insights.breakouts} />
          <GainDays days={insights.days} />
          <PostingRhythm rhythm={insights.rhythm} />
        </>
      )}
    </Loaded>
  );
}
