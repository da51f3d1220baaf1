import { useTranslation } from "react-i18next";
import { Problem } from "../api/problem";
import { useWord } from "../i18n/use-word";
import { Button } from "./button";
import "./problem-view.css";

/** What went wrong in words, the fields that the server named, and the way to try again. */
export function ProblemView({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const word = useWord();
  const problem = Problem.of(error);
  const title =
    problem.status === 0 ? t("problem.offline") : problem.status === 404 ? t("problem.notFound") : problem.title;
  return (
    <div className="problem-view" role="alert">
      <strong>{title ?? t("problem.unknown")}</strong>
      {problem.detail !== undefined && <p className="hint">{problem.detail}</p>}
      {problem.errors.length > 0 && (
        <ul className="problem-errors">
          {problem.errors.map((error) => (
            <li key={error.field}>
              {word("field", error.field)}: {word("reason", error.reason)}
            </li>
          ))}
        </ul>
      )}
      {onRetry && <Button onClick={onRetry}>{t("action.retry")}</Button>}
    </div>
  );
}
