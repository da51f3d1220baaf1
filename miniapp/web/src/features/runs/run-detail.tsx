import { useTranslation } from "react-i18next";
import type { RunDetail as RunWithTasks } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import { missed } from "../../shared/run/missed";
import { Kpi, KpiBody } from "../../shared/ui/kpi";
import { Loaded } from "../../shared/ui/loaded";
import { SkeletonList } from "../../shared/ui/skeleton";
import { useRun } from "./get-run";
import "./run-detail.css";
import { RunGap } from "./run-gap";
import { RunPlatforms } from "./run-platforms";
import { RunProgress } from "./run-progress";
import { RunSummary } from "./run-summary";
import { TaskList } from "./task-list";
import { underway } from "./underway";

export function RunDetail({ id }: { id: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const query = useRun(id);
  return (
    <Loaded query={query} skeleton={<SkeletonList count={3} height={104} label={t("loading")} />}>
      {(run) => (
        <>
          <header>
            <h1>{t("run.at", { at: format.moment(run.slotAt) })}</h1>
            <p className="hint">
              {[
                word("runKind", run.kind),
                run.openedAt === null
                  ? word("runState", run.state)
                  : t("run.opened", { at: format.moment(run.openedAt) }),
              ].join(" · ")}
              {run.closedAt !== null && ` · ${t("run.closed", { at: format.moment(run.closedAt) })}`}
            </p>
          </header>
          {underway(run) && (
            <div className="card">
              <RunProgress run={run} secondsLeft={secondsLeft(run)} />
            </div>
          )}
          <RunGap run={run} />
          {!missed(run) && (
            <div className="kpi-grid">
              <Kpi
                label={t("kpi.coverage")}
                value={run.coverage === null ? t("figure.none") : format.percent(run.coverage)}
                absent={run.coverage === null}
              >
                <span className="hint">{t("run.taken", { done: run.done, expected: run.expected })}</span>
              </Kpi>
              <div className="card kpi">
                <KpiBody label={t("run.failed")} value={format.full(run.failed)}>
                  {run.incomplete && <span className="hint run-warning">{t("run.incomplete")}</span>}
                </KpiBody>
              </div>
            </div>
          )}
          <RunPlatforms run={run} />
          {!missed(run) && <RunSummary id={id} computed={run.computed} />}
          <TaskList tasks={run.tasks} />
        </>
      )}
    </Loaded>
  );
}

/** What the server reckons for the whole run; nothing where it cannot tell yet. */
function secondsLeft(run: RunWithTasks): number | null {
  return run.progress.parts.find((part) => part.platform === null)?.secondsLeft ?? null;
}
