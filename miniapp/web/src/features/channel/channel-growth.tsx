import { useState } from "react";
import { GrowthCard } from "../../shared/chart/growth-card";
import type { Range } from "../../shared/chart/range";
import { CHANNEL_METRICS, useSeries, type ChannelMetric } from "./get-series";

export function ChannelGrowth({ id }: { id: number }) {
  const [metric, setMetric] = useState<ChannelMetric>("views");
  const [range, setRange] = useState<Range>("28");
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
