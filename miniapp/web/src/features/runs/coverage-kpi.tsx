import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFormat } from "../../shared/format/use-format";
import { Kpi, KpiBody } from "../../shared/ui/kpi";
import { useLatestRun } from "./get-latest-run";

/** Reads that succeeded of reads planned, in the newest run; opens the run. */
export function CoverageKpi() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: run } = useLatestRun();
  if (!run || run.coverage === null || run.expected === 0) {
    return <Kpi label={t("kpi.coverage")} value={t("figure.none")} absent />;
  }
  return (
    <Link className="card kpi" to={`/runs/${run.id}`}>
      <KpiBody label={t("kpi.coverage")} value={format.percent(run.coverage)}>
        <span className="hint">{t("run.taken", { done: run.done, expected: run.expected })}</span>
      </KpiBody>
    </Link>
  );
}
