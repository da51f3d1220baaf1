import { useTranslation } from "react-i18next";
import type { Video } from "../../shared/api/types";
import { PaceKpi } from "../../shared/figure/pace-kpi";
import { useFormat } from "../../shared/format/use-format";
import { Kpi } from "../../shared/ui/kpi";
import { Loaded } from "../../shared/ui/loaded";
import { SkeletonList } from "../../shared/ui/skeleton";
import { AgeCurve } from "./age-curve";
import { useVideoInsights } from "./get-insights";
import { VideoLog } from "./video-log";

/** What is derived of a video: its pace, its engagement, its curve by age, its life. */
export function VideoInsightCards({ video }: { video: Video }) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useVideoInsights(video.id);
  return (
    <Loaded query={query} skeleton={<SkeletonList count={2} height={320} label={t("loading")} />}>
      {(insights) => {
        const er = insights.engagement?.byViews.value ?? null;
        return (
          <>
            <div className="kpi-grid">
              <PaceKpi pace={insights.pace} />
              <Kpi
                label={t("er.byViews")}
                value={er === null ? t("figure.none") : format.percent(er)}
                absent={er === null}
              />
            </div>
            <AgeCurve video={video} insights={insights} />
            <VideoLog video={video} insights={insights} />
          </>
        );
      }}
    </Loaded>
  );
}
