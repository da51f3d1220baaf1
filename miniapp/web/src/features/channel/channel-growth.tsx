import { useMemo } from "react";
import type { Channel } from "../../shared/api/types";
import { GrowthCard } from "../../shared/chart/growth-card";
import { RANGES } from "../../shared/chart/range";
import { useMarks } from "../../shared/chart/use-marks";
import { useNoteMarks } from "../../shared/note/use-note-marks";
import { useChoice } from "../../shared/state/use-choice";
import { CHANNEL_METRICS, useSeries } from "./get-series";

export function ChannelGrowth({ channel }: { channel: Channel }) {
  const [metric, setMetric] = useChoice("metric", CHANNEL_METRICS, "views");
  const [range, setRange] = useChoice("range", RANGES, "28");
  const query = useSeries(channel.id, metric, range);
  const happened = useMarks(query.data);
  const notes = useNoteMarks({ channel: channel.id });
  const marks = useMemo(() => [...happened, ...notes], [happened, notes]);
  return (
    <GrowthCard
      title={channel.title}
      marks={marks}
      query={query}
      metrics={CHANNEL_METRICS}
      metric={metric}
      onMetric={setMetric}
      range={range}
      onRange={setRange}
    />
  );
}
