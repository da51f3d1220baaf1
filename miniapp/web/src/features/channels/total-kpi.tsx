import { useTranslation } from "react-i18next";
import { DeltaLine } from "../../shared/figure/delta-line";
import { QualityMark } from "../../shared/figure/quality-mark";
import { useFormat } from "../../shared/format/use-format";
import { Kpi } from "../../shared/ui/kpi";
import type { Total } from "./totals";

/** A card with a sum over channels; when some channels have no value, it says over how many. */
export function TotalKpi({ label, total, of }: { label: string; total: Total; of: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (total.value === null) return <Kpi label={label} value={t("figure.none")} absent />;
  const value = (
    <span title={format.full(total.value)}>
      {format.compact(total.value)}
      {total.step > 0 && <QualityMark quality="rounded" />}
    </span>
  );
  return (
    <Kpi label={label} value={value}>
      <DeltaLine delta={total.delta} />
      {total.known < of && <span className="hint">{t("totals.part", { known: total.known, of })}</span>}
    </Kpi>
  );
}
