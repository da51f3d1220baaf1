import { useTranslation } from "react-i18next";
import type { Line } from "../api/types";
import { useFormat } from "../format/use-format";
import type { Growth } from "./growth";

/** The chart in a sentence or two: growth over the range, and how many of the planned readings stand behind it. */
export function useGrowthWords(label: string, line: Line, grown: Growth | null): string {
  const { t } = useTranslation();
  const format = useFormat();
  const coverage = t("chart.coverage", { valid: line.valid, planned: line.planned });
  if (grown === null) return coverage;
  const unsure = grown.uncertainty > 0 ? t("chart.unsure", { value: format.full(grown.uncertainty) }) : "";
  const share = grown.share === null ? "" : ` (${grown.value > 0 ? "+" : ""}${format.percent(grown.share)})`;
  const change =
    grown.uncertainty > 0 && Math.abs(grown.value) <= grown.uncertainty
      ? t("delta.rounding", { step: format.full(grown.uncertainty) })
      : `${format.signed(grown.value)}${share}${unsure}`;
  const span = { from: format.moment(grown.from.x), to: format.moment(grown.to.x) };
  return `${t("chart.growth", { label, change, ...span })} ${coverage}`;
}
