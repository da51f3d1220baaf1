import { useTranslation } from "react-i18next";
import type { Delta } from "../api/types";
import { useFormat } from "../format/use-format";
import { useWord } from "../i18n/use-word";

/** What has to be said beside a change, in order: hours, runs spanned, rate, uncertainty, flags. */
export function useDeltaNotes(delta: Delta | null): string[] {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  if (delta === null) return [];
  return [
    t("delta.over", { hours: format.decimal(delta.hours) }),
    ...(delta.runsSpanned > 1 ? [t("delta.runs", { count: delta.runsSpanned })] : []),
    ...(delta.perHour === null ? [] : [t("delta.perHour", { rate: format.signedRate(delta.perHour) })]),
    ...(delta.uncertainty > 0 ? [t("delta.uncertainty", { value: format.full(delta.uncertainty) })] : []),
    ...delta.flags.filter((flag) => flag !== "rounded" || delta.uncertainty === 0).map((flag) => word("flag", flag)),
  ];
}
