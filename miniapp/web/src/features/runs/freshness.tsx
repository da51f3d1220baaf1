import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import { missed } from "../../shared/run/missed";
import { useLatestRun } from "./get-latest-run";
import "./freshness.css";

/** The longest wait between two runs is 15 hours; an hour more and one has been missed. */
const STALE_MS = 16 * 60 * 60 * 1000;

/** On every screen: which run the figures are of, its coverage, and a warning when there should be a newer one. */
export function Freshness() {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const { data: run, dataUpdatedAt } = useLatestRun();
  if (!run) return null;
  const at = Date.parse(run.slotAt);
  return (
    <p className="hint freshness">
      <Link to={`/runs/${run.id}`}>{t("run.at", { at: format.moment(run.slotAt) })}</Link>
      {run.coverage !== null && ` · ${t("freshness.coverage", { share: format.percent(run.coverage) })}`}
      {missed(run) && <span className="freshness-warning"> · {word("runState", run.state)}</span>}
      {run.incomplete && <span className="freshness-warning"> · {t("run.incomplete")}</span>}
      {dataUpdatedAt - at > STALE_MS && (
        <span className="freshness-warning"> · {t("freshness.stale", { ago: format.ago(at) })}</span>
      )}
    </p>
  );
}
