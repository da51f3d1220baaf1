import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import { missed } from "../../shared/run/missed";
import { Skeleton } from "../../shared/ui/skeleton";
import { useLatestRun } from "./get-latest-run";
import "./latest-run-strip.css";
import { OpenRunButton } from "./open-run-button";
import { RunProgress } from "./run-progress";
import { underway } from "./underway";

/** When the figures were collected, how a run underway is getting on, and "collect now". */
export function LatestRunStrip() {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const { data: run } = useLatestRun();
  return (
    <div className="latest-run-strip">
      <div className="heading-row">
        {run === undefined && <Skeleton width={190} height={20} />}
        {run === null && <span className="hint">{t("run.noneYet")}</span>}
        {run && (
          <Link to={`/runs/${run.id}`}>
            {t("run.at", { at: format.moment(run.slotAt) })}
            {missed(run) && ` · ${word("runState", run.state)}`}
            {run.incomplete && ` · ${t("run.incomplete")}`}
          </Link>
        )}
        <OpenRunButton />
      </div>
      {run && underway(run) && <RunProgress run={run} />}
    </div>
  );
}
