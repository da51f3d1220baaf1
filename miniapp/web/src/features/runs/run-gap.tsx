import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "../../shared/access/get-me";
import type { RunDetail } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { missed } from "../../shared/run/missed";
import { OpenRunButton } from "./open-run-button";
import "./run-gap.css";

/** Over, and nothing was read. */
const empty = (run: RunDetail) => missed(run) || (run.state === "closed" && run.expected > 0 && run.done === 0);

/** What happened to a run without readings, what that means for the figures, and what can be done now. */
export function RunGap({ run }: { run: RunDetail }) {
  const { t } = useTranslation();
  if (!empty(run)) return null;
  const happened =
    run.state === "skipped" ? t("gap.skipped") : run.state === "failed" ? t("gap.failed") : t("gap.empty");
  return (
    <section className="card run-gap" aria-labelledby="gap">
      <h2 id="gap">{run.filledBy === null ? t("gap.title") : t("gap.filledTitle")}</h2>
      <p>{happened}</p>
      {run.filledBy === null ? (
        <Meaning run={run} />
      ) : (
        <p>
          {t("gap.filled")} <Link to={`/runs/${run.filledBy}`}>{t("run.number", { id: run.filledBy })}</Link>
        </p>
      )}
    </section>
  );
}

function Meaning({ run }: { run: RunDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const tends = useMay("admin");
  return (
    <>
      <p>{t("gap.meaning")}</p>
      <p>{t("gap.never")}</p>
      <p>
        {t("gap.next", { at: format.moment(run.nextSlotAt) })}
        {tends && ` ${t("gap.collectHint")}`}
      </p>
      <OpenRunButton />
    </>
  );
}
