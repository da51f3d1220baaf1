import { useTranslation } from "react-i18next";
import type { Run } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import "./run-progress.css";

/** How far a run has come: channels taken of channels planned. */
export function RunProgress({ run, secondsLeft = null }: { run: Run; secondsLeft?: number | null }) {
  const { t } = useTranslation();
  const word = useWord();
  const state = run.state === "closed" ? t("run.computing") : word("runState", run.state);
  return (
    <div className="run-progress" role="status">
      <span>
        {state} · {t("run.taken", { done: run.done, expected: run.expected })}
        {secondsLeft !== null && ` · ${t("run.left", { minutes: Math.max(1, Math.ceil(secondsLeft / 60)) })}`}
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
