import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Channel } from "../../shared/api/types";
import { RANGES } from "../../shared/chart/range";
import { useWord } from "../../shared/i18n/use-word";
import { useChoice, useKept } from "../../shared/state/use-choice";
import { ChipGroup } from "../../shared/ui/chip-group";
import { EmptyState } from "../../shared/ui/empty-state";
import { ProblemView } from "../../shared/ui/problem-view";
import { ChannelPicker } from "./channel-picker";
import { ComparedChips } from "./compared-chips";
import "./comparison.css";
import { ComparisonChart } from "./comparison-chart";
import { COMPARED_METRICS, useComparedChannels, useComparedSeries } from "./get-compared";
import { MOST, readIds, SCALES } from "./indexed";

/** Two to five channels on one plane; which ones, what and how is in the address. */
export function Comparison() {
  const { t } = useTranslation();
  const word = useWord();
  const [kept, keep] = useKept("channels");
  const ids = useMemo(() => readIds(kept), [kept]);
  const [metric, setMetric] = useChoice("metric", COMPARED_METRICS, "views");
  const [range, setRange] = useChoice("range", RANGES, "28");
  const [scale, setScale] = useChoice("scale", SCALES, "index");
  const channels = useComparedChannels(ids);
  const series = useComparedSeries(ids, metric, range);
  const failed = [...channels, ...series].find((query) => query.error !== null);
  const known = channels.flatMap((query) => (query.data === undefined ? [] : [query.data]));
  const choose = (next: readonly number[]) => keep(next.join(","));
  const platforms = new Set(known.map((channel: Channel) => channel.platform));
  const ranges = RANGES.map((value) => ({
    value,
    label: value === "all" ? t("range.all") : t("range.days", { days: value }),
  }));
  const scales = { index: t("compare.index"), linear: t("compare.linear"), log: t("compare.log") };
  return (
    <>
      <ComparedChips channels={known} onRemove={(id) => choose(ids.filter((each) => each !== id))} />
      {failed && (
        <ProblemView
          error={failed.error}
          onRetry={() => [...channels, ...series].forEach((query) => query.error !== null && void query.refetch())}
        />
      )}
      {ids.length < 2 ? (
        <EmptyState title={t("compare.empty")}>{t("compare.emptyHint")}</EmptyState>
      ) : (
        <section className="card comparison" aria-label={t("compare.title")}>
          <ChipGroup
            label={t("chart.metric")}
            options={COMPARED_METRICS.map((value) => ({ value, label: word("metric", value) }))}
            value={metric}
            onChange={setMetric}
          />
          <ComparisonChart
            channels={known}
            lines={new Map(ids.map((id, at) => [id, series[at]?.data]))}
            scale={scale}
            label={t("compare.chart", { metric: word("metric", metric) })}
          />
          <ChipGroup label={t("range.label")} options={ranges} value={range} onChange={setRange} />
          <ChipGroup
            label={t("compare.scale")}
            options={SCALES.map((value) => ({ value, label: scales[value] }))}
            value={scale}
            onChange={setScale}
          />
          {scale === "index" && <p className="hint">{t("compare.indexHint")}</p>}
          {platforms.size > 1 && <p className="hint">{t("compare.platforms")}</p>}
        </section>
      )}
      {ids.length < MOST ? (
        <ChannelPicker chosen={ids} onAdd={(id) => choose([...ids, id])} />
      ) : (
        <p className="hint">{t("compare.full")}</p>
      )}
    </>
  );
}
