import { useTranslation } from "react-i18next";
import type { GroupFigures } from "../../shared/api/types";
import { QualityMark } from "../../shared/figure/quality-mark";
import { Trend } from "../../shared/figure/trend";
import { useFormat } from "../../shared/format/use-format";
import { Kpi } from "../../shared/ui/kpi";
import { useGroupSeries } from "./get-group-figures";

interface Props {
  id: number | undefined;
  metric: "views" | "followers";
  label: string;
  sum: GroupFigures["views"];
  of: number;
}

/** A sum over a group with its gain and its four weeks; what is unknown is counted beside it. */
export function SumKpi({ id, metric, label, sum, of }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: series } = useGroupSeries(id, metric);
  if (sum.value === null) return <Kpi label={label} value={t("figure.none")} absent />;
  const values = series?.points.map((point) => point.value) ?? [];
  const known = of - sum.unknown;
  const value = (
    <span title={format.full(sum.value)}>
      {format.compact(sum.value)}
      {sum.step > 1 && <QualityMark quality="rounded" />}
    </span>
  );
  return (
    <Kpi label={label} value={value}>
      <Gain sum={sum} />
      {sum.unknown > 0 && <span className="hint">{t("totals.part", { known, of })}</span>}
      <Trend label={label} values={values} />
    </Kpi>
  );
}

function Gain({ sum: { gained, uncertainty } }: { sum: GroupFigures["views"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (gained === null) return <span className="delta-line">{t("delta.none")}</span>;
  if (uncertainty > 0 && Math.abs(gained) <= uncertainty) {
    return <span className="delta-line">{t("delta.rounding", { step: format.compact(uncertainty) })}</span>;
  }
  const way = gained > 0 ? "up" : gained < 0 ? "down" : "flat";
  const arrow = { up: "▲", down: "▼", flat: "" }[way];
  return (
    <span className="delta-line">
      <span className={way} title={format.signed(gained)}>
        {arrow !== "" && (
          <span className="delta-arrow" aria-hidden="true">
            {arrow}
          </span>
        )}
        {format.signedCompact(gained)}
      </span>
    </span>
  );
}
