import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Breakout, Rollback } from "../api/types";
import { useFormat } from "../format/use-format";
import { useWord } from "../i18n/use-word";
import type { Mark } from "./marks";

/** Rollbacks of the counter, and outliers, as marks. */
export function useMarks(rollbacks: readonly Rollback[] = [], breakouts: readonly Breakout[] = []): Mark[] {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  return useMemo(
    () => [
      ...rollbacks.map((rollback) => ({
        at: Date.parse(rollback.slotAt),
        words: t("chart.rollback", { cause: word("cause", rollback.cause), size: format.full(rollback.size) }),
        warns: true,
      })),
      ...breakouts
        .filter((breakout) => !breakout.ended)
        .map((breakout) => ({
          at: Date.parse(breakout.slotAt),
          words: t("chart.breakout", {
            label: format.decimal(breakout.label),
            hours: breakout.hours,
            value: format.compact(breakout.value),
          }),
          warns: false,
        })),
    ],
    [rollbacks, breakouts, t, format, word],
  );
}
