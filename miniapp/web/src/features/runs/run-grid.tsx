import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Run } from "../../shared/api/types";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import { Skeleton } from "../../shared/ui/skeleton";
import { byPlatform, PLATFORMS, type Tally } from "./by-platform";
import { runQuestion } from "./get-run";
import "./run-grid.css";

const SHOWN = 8;

/**
 * The newest runs against the platforms: what was taken of what was planned, and the main reason of what was not. On a
 * narrow screen each run is a block of its own; the roles keep it a table for who hears it.
 */
export function RunGrid({ runs }: { runs: readonly Run[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const shown = runs.slice(0, SHOWN);
  const details = useQueries({ queries: shown.map((run) => runQuestion(run.id)) });
  const rows = shown.map((run, at) => ({
    run,
    tallies: new Map(byPlatform(details[at]?.data?.tasks ?? []).map((tally) => [tally.platform, tally])),
  }));
  const platforms = PLATFORMS.filter((platform) => rows.some(({ tallies }) => tallies.has(platform)));
  if (details.some((detail) => detail.isPending)) return <Skeleton height={300} radius="var(--radius)" />;
  if (platforms.length === 0) return null;
  return (
    <section className="card run-grid" aria-labelledby="run-grid">
      <h2 id="run-grid">{t("run.grid")}</h2>
      <p className="hint">{t("run.gridHint")}</p>
      <div className="run-grid-scroll" tabIndex={0} role="group" aria-labelledby="run-grid">
        <table role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t("run.gridAt")}
              </th>
              {platforms.map((platform) => (
                <th key={platform} role="columnheader" scope="col">
                  {word("platform", platform)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map(({ run, tallies }) => (
              <tr key={run.id} role="row">
                <th role="rowheader" scope="row">
                  <Link to={`/runs/${run.id}`}>
                    {format.day(run.slotAt)}, {format.clock(run.slotAt)}
                  </Link>
                </th>
                {platforms.map((platform) => (
                  <Cell key={platform} name={word("platform", platform)} tally={tallies.get(platform)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({ name, tally }: { name: string; tally: Tally | undefined }) {
  const { t } = useTranslation();
  const word = useWord();
  if (tally === undefined) {
    return (
      <td role="cell" className="hint" data-name={name}>
        —
      </td>
    );
  }
  const [reason] = tally.reasons;
  const tone = tally.done === tally.planned ? "whole" : tally.done === 0 ? "none" : "part";
  return (
    <td role="cell" className={tone} data-name={name}>
      {t("run.ofChannels", { done: tally.done, expected: tally.planned })}
      {reason !== undefined && <small>{word("outcome", reason.outcome)}</small>}
    </td>
  );
}
