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

/** The newest runs against the platforms: what was taken of what was planned, and the main reason of what was not. */
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
        <table>
          <thead>
            <tr>
              <th scope="col">{t("run.gridAt")}</th>
              {platforms.map((platform) => (
                <th key={platform} scope="col">
                  {word("platform", platform)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ run, tallies }) => (
              <tr key={run.id}>
                <th scope="row">
                  <Link to={`/runs/${run.id}`}>
                    {format.day(run.slotAt)}, {format.clock(run.slotAt)}
                  </Link>
                </th>
                {platforms.map((platform) => (
                  <Cell key={platform} tally={tallies.get(platform)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({ tally }: { tally: Tally | undefined }) {
  const { t } = useTranslation();
  const word = useWord();
  if (tally === undefined) return <td className="hint">—</td>;
  const [reason] = tally.reasons;
  const tone = tally.done === tally.planned ? "whole" : tally.done === 0 ? "none" : "part";
  return (
    <td className={tone}>
      {t("run.ofChannels", { done: tally.done, expected: tally.planned })}
      {reason !== undefined && <small>{word("outcome", reason.outcome)}</small>}
    </td>
  );
}
