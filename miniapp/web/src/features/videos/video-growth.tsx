import { GrowthCard } from "../../shared/chart/growth-card";
import { RANGES } from "../../shared/chart/range";
import { useChoice } from "../../shared/state/use-choice";
import { useHistory, VIDEO_METRICS } from "./get-history";

export function VideoGrowth({ id }: { id: number }) {
  const [metric, setMetric] = useChoice("metric", VIDEO_METRICS, "views");
  const [range, setRange] = useChoice("range", RANGES, "28");
  const query = useHistory(id, metric, range);
  return (
    <GrowthCard
      query={query}
      metrics={VIDEO_METRICS}
      metric={metric}
      onMetric={setMetric}
      range={range}
      onRange={setRange}
    />
  );
}
