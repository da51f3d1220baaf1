import { useTranslation } from "react-i18next";
import type { Line } from "../api/types";
import { useWord } from "../i18n/use-word";
import { ChipGroup } from "../ui/chip-group";
import { Loaded } from "../ui/loaded";
import { Skeleton } from "../ui/skeleton";
import "./growth-card.css";
import { GrowthView } from "./growth-view";
import type { Mark } from "./marks";
import { RANGES, type Range } from "./range";

interface Props<M extends string> {
  title: string;
  marks: readonly Mark[];
  query: { data: Line | undefined; error: unknown; refetch: () => unknown };
  metrics: readonly M[];
  metric: M;
  onMetric: (metric: M) => void;
  range: Range;
  onRange: (range: Range) => void;
}

/** One counter over time: which one, how far back, the line, and the same in words and as a table. */
export function GrowthCard<M extends string>(props: Props<M>) {
  const { title, marks, query, metrics, metric, onMetric, range, onRange } = props;
  const { t } = useTranslation();
  const word = useWord();
  const ranges = RANGES.map((value) => ({
    value,
    label: value === "all" ? t("range.all") : t("range.days", { days: value }),
  }));
  return (
    <section className="card growth-card" aria-label={t("chart.title")}>
      {metrics.length > 1 && (
        <ChipGroup
          label={t("chart.metric")}
          options={metrics.map((value) => ({ value, label: word("metric", value) }))}
          value={metric}
          onChange={onMetric}
        />
      )}
      <Loaded query={query} skeleton={<Skeleton height={380} radius="12px" />}>
        {(line) => <GrowthView line={line} label={word("metric", metric)} title={title} marks={marks} />}
      </Loaded>
      <ChipGroup label={t("range.label")} options={ranges} value={range} onChange={onRange} />
    </section>
  );
}
