import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { RunTask } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import "./task-list.css";

/** What became of each channel in a run, in words; failures first. */
export function TaskList({ tasks }: { tasks: readonly RunTask[] }) {
  const { t } = useTranslation();
  const ordered = [...tasks].sort((a, b) => Number(b.state === "failed") - Number(a.state === "failed"));
  return (
    <section className="stack" aria-labelledby="tasks">
      <h2 id="tasks">{t("run.tasks")}</h2>
      <ul className="card rows task-list">
        {ordered.map((task) => (
          <TaskRow key={task.channelId} task={task} />
        ))}
      </ul>
    </section>
  );
}

function TaskRow({ task }: { task: RunTask }) {
  const { t } = useTranslation();
  const word = useWord();
  const tone = task.state === "failed" ? "task-bad" : task.outcome === "taken" ? "task-good" : "";
  const notes = [
    word("platform", task.platform),
    ...(task.rows === null ? [] : [t("run.rows", { count: task.rows })]),
    ...(task.attempt > 1 ? [t("run.attempt", { attempt: task.attempt })] : []),
  ];
  return (
    <li>
      <div>
        <Link to={`/channels/${task.channelId}`}>{t("run.channel", { id: task.channelId })}</Link>
        <p className="hint">{notes.join(" · ")}</p>
        {task.error !== null && <p className="hint">{task.error}</p>}
      </div>
      <span className={`task-outcome ${tone}`}>
        {task.outcome === null ? word("taskState", task.state) : word("outcome", task.outcome)}
      </span>
    </li>
  );
}
