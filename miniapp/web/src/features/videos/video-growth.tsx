import { useState } from "react";
import { GrowthCard } from "../../shared/chart/growth-card";
import type { Range } from "../../shared/chart/range";
import { useHistory, VIDEO_METRICS, type VideoMetric } from "./get-history";

export function VideoGrowth({ id }: { id: number }) {
  const [metric, setMetric] = useState<VideoMetric>("views");
  const [range, setRange] = useState<Range>("28");
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
