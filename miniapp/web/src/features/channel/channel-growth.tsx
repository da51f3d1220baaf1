import { GrowthCard } from "../../shared/chart/growth-card";
import { RANGES } from "../../shared/chart/range";
import { useChoice } from "../../shared/state/use-choice";
import { CHANNEL_METRICS, useSeries } from "./get-series";

export function ChannelGrowth({ id }: { id: number }) {
  const [metric, setMetric] = useChoice("metric", CHANNEL_METRICS, "views");
  const [range, setRange] = useChoice("range", RANGES, "28");
  const query = useSeries(id, metric, range);
  return (
    <GrowthCard
      query={query}
      metrics={CHANNEL_METRICS}
      metric={metric}
      onMetric={setMetric}
      range={range}
      onRange={setRange}
    />
  );
}
