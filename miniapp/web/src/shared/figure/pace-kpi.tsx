import { useTranslation } from "react-i18next";
import type { Pace } from "../api/types";
import { useFormat } from "../format/use-format";
import { Kpi } from "../ui/kpi";

/** How fast it grows now: the rate over the last observed interval, beside a day before and beside what is usual for the slot. */
export function PaceKpi({ pace }: { pace: Pace | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (pace === null || pace.velocity === null)
    return <Kpi label={t("pace.velocity")} value={t("figure.none")} absent />;
  const notes = [
    ...(pace.acceleration === null ? [] : [t("pace.acceleration", { times: format.decimal(pace.acceleration) })]),
    ...(pace.slotIndex === null ? [] : [t("pace.index", { times: format.decimal(pace.slotIndex) })]),
    ...(pace.high ? [t("pace.high")] : []),
  ];
  return (
    <Kpi label={t("pace.velocity")} value={format.signedCompact(pace.velocity)}>
      <span className="hint">{[t("pace.perHour"), ...notes].join(" · ")}</span>
    </Kpi>
  );
}
