import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Run } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import "./run-row.css";

export function RunRow({ run }: { run: Run }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const state = run.state === "closed" && !run.computed ? t("run.computing") : word("runState", run.state);
  return (
    <Link className="run-row" to={`/runs/${run.id}`}>
      <span>
        <strong>{format.moment(run.slotAt)}</strong>
        <span className="hint">
          {word("runKind", run.kind)} · {state}
          {run.revision > 1 && ` · ${t("run.revision", { revision: run.revision })}`}
        </span>
        {run.incomplete && <span className="hint run-warning"> · {t("run.incomplete")}</span>}
      </span>
      <span className="run-row-coverage">
        {run.coverage === null ? t("figure.none") : format.percent(run.coverage)}
        <span className="hint">{t("run.ofChannels", { done: run.done, expected: run.expected })}</span>
      </span>
    </Link>
  );
}
