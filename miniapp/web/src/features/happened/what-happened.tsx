import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Breakout, Channel, Run } from "../../shared/api/types";
import { BreakoutRow } from "../../shared/breakout/breakout-row";
import { useBreakouts } from "../../shared/breakout/get-breakouts";
import { named } from "../../shared/format/name";
import { useFormat } from "../../shared/format/use-format";
import { useWord } from "../../shared/i18n/use-word";
import { missed } from "../../shared/run/missed";
import { Icon } from "../../shared/ui/icon";
import { Loaded } from "../../shared/ui/loaded";
import { Skeleton } from "../../shared/ui/skeleton";
import { useRecentRuns } from "./get-recent-runs";
import "./what-happened.css";

const SHOWN = 5;

/** What wants a look: data first (missed and incomplete runs), then content (outliers, counters that fell). The two never mix. */
export function WhatHappened({ channels }: { channels: readonly Channel[] }) {
  const { t } = useTranslation();
  const runs = useRecentRuns();
  const query = useBreakouts();
  const shown = new Set(channels.map((channel) => channel.id));
  const troubled = runs.data?.items.filter((run) => missed(run) || run.incomplete).slice(0, 3) ?? [];
  const fallen = channels.filter((channel) => channel.views?.delta?.flags.includes("rollback") === true).slice(0, 3);
  return (
    <section className="stack" aria-labelledby="happened">
      <h2 id="happened">{t("home.happened")}</h2>
      <Loaded query={query} skeleton={<Skeleton height={68} radius="var(--radius)" />}>
        {({ items }) => {
          const active = items
            .filter((breakout) => !breakout.ended && shown.has(breakout.channelId))
            .filter(onceAVideo)
            .slice(0, SHOWN);
          if (active.length + troubled.length + fallen.length === 0) return <p className="hint">{t("home.quiet")}</p>;
          return (
            <ul className="card rows">
              {troubled.map((run) => (
                <li key={`run-${run.id}`}>
                  <TroubledRun run={run} />
                </li>
              ))}
              {fallen.map((channel) => (
                <li key={`channel-${channel.id}`}>
                  <Fallen channel={channel} />
                </li>
              ))}
              {active.map((breakout) => (
                <li key={`${breakout.videoId}-${breakout.hours}-${breakout.label}-${breakout.slot}`}>
                  <BreakoutRow breakout={breakout} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}

/** A video has a row for each label that it reached; they read alike. */
const onceAVideo = ({ videoId }: Breakout, at: number, all: readonly Breakout[]) =>
  all.findIndex((breakout) => breakout.videoId === videoId) === at;

function TroubledRun({ run }: { run: Run }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const at = format.moment(run.slotAt);
  return (
    <Link className="happened-row" to={`/runs/${run.id}`}>
      <Icon name="alert" />
      {missed(run)
        ? t("home.missed", { at, state: word("runState", run.state) })
        : t("home.partial", { at, done: run.done, expected: run.expected })}
    </Link>
  );
}

function Fallen({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Link className="happened-row" to={`/channels/${channel.id}`}>
      <Icon name="alert" />
      {t("home.rollback", { channel: named(channel.title), delta: format.signed(channel.views?.delta?.value ?? 0) })}
    </Link>
  );
}
