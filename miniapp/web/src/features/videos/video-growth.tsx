import { useMemo } from "react";
import type { Video } from "../../shared/api/types";
import { GrowthCard } from "../../shared/chart/growth-card";
import { RANGES } from "../../shared/chart/range";
import { useMarks } from "../../shared/chart/use-marks";
import { useNoteMarks } from "../../shared/note/use-note-marks";
import { useChoice } from "../../shared/state/use-choice";
import { useHistory, VIDEO_METRICS } from "./get-history";
import { since } from "./since";

export function VideoGrowth({ video }: { video: Video }) {
  const [metric, setMetric] = useChoice("metric", VIDEO_METRICS, "views");
  const [range, setRange] = useChoice("range", RANGES, "28");
  const query = useHistory(video.id, metric, range);
  const line = useMemo(
    () => (query.data === undefined ? undefined : since(query.data, video.publishedAt)),
    [query.data, video.publishedAt],
  );
  const happened = useMarks(query.data);
  const notes = useNoteMarks({ video: video.id });
  const marks = useMemo(() => [...happened, ...notes], [happened, notes]);
  return (
    <GrowthCard
      title={video.title}
      marks={marks}
      query={{ ...query, data: line }}
      metrics={VIDEO_METRICS}
      metric={metric}
      onMetric={setMetric}
      range={range}
      onRange={setRange}
    />
  );
}
