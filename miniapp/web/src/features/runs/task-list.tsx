import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { RunTask } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import { useChoice } from "../../shared/state/use-choice";
import { ChipGroup } from "../../shared/ui/chip-group";
import { Why } from "../../shared/why/why";
import "./task-list.css";
import { why } from "./why";

const SHOWN = ["all", "failed"] as const;

/** What became of each channel in a run, in words; failures first. */
export function TaskList({ tasks }: { tasks: readonly RunTask[] }) {
  const { t } = useTranslation();
  const failed = tasks.filter((task) => task.state === "failed");
  const [only, setOnly] = useChoice("tasks", SHOWN, "all");
  const ordered = only === "failed" ? failed : [...failed, ...tasks.filter((task) => task.state !== "failed")];
  if (tasks.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="tasks">
      <h2 id="tasks">{t("run.tasks")}</h2>
      {failed.length > 0 && failed.length < tasks.length && (
        <ChipGroup
          label={t("run.filter")}
          options={[
            { value: "all", label: t("run.allTasks") },
            { value: "failed", label: t("run.onlyFailed") },
          ]}
          value={only}
          onChange={setOnly}
        />
      )}
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
  const reason = why(task);
  const notes = [
    word("platform", task.platform),
    ...(task.handle === null ? [] : [task.handle]),
    ...(task.rows === null ? [] : [t("run.rows", { count: task.rows })]),
    ...(task.attempt > 1 ? [t("run.attempt", { attempt: task.attempt })] : []),
  ];
  return (
    <li>
      <div>
        <Link to={`/channels/${task.channelId}`}>{task.title}</Link>
        <p className="hint">{notes.join(" · ")}</p>
      </div>
      <span className={`task-outcome ${tone}`}>
        {task.outcome === null ? word("taskState", task.state) : word("outcome", task.outcome)}
      </span>
      <Why sentence={reason === null ? null : word("why", reason)} text={task.error} />
    </li>
  );
}
