import type { Video } from "../../shared/api/types";
import { GrowthCard } from "../../shared/chart/growth-card";
import { RANGES } from "../../shared/chart/range";
import { useMarks } from "../../shared/chart/use-marks";
import { useChoice } from "../../shared/state/use-choice";
import { useHistory, VIDEO_METRICS } from "./get-history";

export function VideoGrowth({ video }: { video: Video }) {
  const [metric, setMetric] = useChoice("metric", VIDEO_METRICS, "views");
  const [range, setRange] = useChoice("range", RANGES, "28");
  const query = useHistory(video.id, metric, range);
  const marks = useMarks(query.data);
  return (
    <GrowthCard
      title={video.title}
      marks={marks}
      query={query}
      metrics={VIDEO_METRICS}
      metric={metric}
      onMetric={setMetric}
      range={range}
      onRange={setRange}
    />
  );
}
