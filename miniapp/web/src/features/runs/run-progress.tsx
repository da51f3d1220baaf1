import { useTranslation } from "react-i18next";
import type { Run } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import "./run-progress.css";
import { useSecondsLeft } from "./use-run-events";

const LONG_MINUTES = 90;

/** How far a run has come, and how long it will likely take. */
export function RunProgress({ run, secondsLeft = null }: { run: Run; secondsLeft?: number | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const pushed = useSecondsLeft(run);
  const state = run.state === "closed" ? t("run.computing") : word("runState", run.state);
  const minutes = Math.max(1, Math.ceil((pushed ?? secondsLeft ?? 0) / 60));
  const known = run.state !== "closed" && (pushed ?? secondsLeft) !== null;
  const left =
    minutes < LONG_MINUTES ? t("run.left", { minutes }) : t("run.leftHours", { hours: format.decimal(minutes / 60) });
  return (
    <div className="run-progress" role="status">
      <span>
        {state} · {t("run.taken", { done: run.done, expected: run.expected })}
        {known && ` · ${left}`}
      </span>
      <progress
        className="run-bar"
        value={run.done + run.failed}
        max={Math.max(1, run.expected)}
        aria-label={t("run.progress")}
      />
    </div>
  );
}
