import { useTranslation } from "react-i18next";
import { useMay } from "../../shared/access/get-me";
import type { RunDetail } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import { byPlatform } from "./by-platform";
import { RetryButton } from "./retry-button";
import "./run-platforms.css";

/** Only a run that is not over can try again. */
const OPEN: readonly RunDetail["state"][] = ["open", "draining"];

/** A run on each platform: taken of planned, and every reason with how often. */
export function RunPlatforms({ run }: { run: RunDetail }) {
  const { t } = useTranslation();
  const word = useWord();
  const tallies = byPlatform(run.tasks);
  const tends = useMay("admin");
  const retries = tends && OPEN.includes(run.state);
  if (tallies.length === 0) return null;
  return (
    <section className="card" aria-labelledby="platforms">
      <h2 id="platforms">{t("run.byPlatform")}</h2>
      <ul className="run-platforms">
        {tallies.map((tally) => (
          <li key={tally.platform}>
            <strong>{word("platform", tally.platform)}</strong>
            <span>{t("run.ofChannels", { done: tally.done, expected: tally.planned })}</span>
            {retries && tally.reasons.length > 0 && <RetryButton id={run.id} platform={tally.platform} />}
            {tally.reasons.length > 0 && (
              <span className="hint">
                {tally.reasons
                  .map(({ outcome, count }) => t("run.reason", { reason: word("outcome", outcome), count }))
                  .join(", ")}
              </span>
            )}
          </li>
        ))}
      </ul>
      {retries && run.failed > 0 && <RetryButton id={run.id} />}
      {tends && run.failed > 0 && run.state === "closed" && <p className="hint">{t("run.over")}</p>}
    </section>
  );
}
