import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { LineEvent, Video, VideoInsights } from "../../shared/api/types";
import type { Mark } from "../../shared/chart/marks";
import { useMarks } from "../../shared/chart/use-marks";
import { useFormat } from "../../shared/format/use-format";
import { changed } from "../../shared/i18n/changed";
import { useWord } from "../../shared/i18n/use-word";
import { OutLink } from "../../shared/ui/out-link";
import { useHistory } from "./get-history";
import "./video-log.css";

/** The rest is told by the insights, with more of it. */
const OWN: readonly LineEvent["kind"][] = ["gone", "late_correction"];

/** The life of a video, newest first: outliers, rollbacks, breaks of the method, publication, and that it is gone. */
export function VideoLog({ video, insights }: { video: Video; insights: VideoInsights }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const history = useHistory(video.id, "views", "all");
  const told = useMarks(
    history.data && { ...history.data, events: history.data.events.filter(({ kind }) => OWN.includes(kind)) },
  ).filter((mark) => !mark.small);
  const outliers = insights.breakouts.map((breakout) =>
    said(
      breakout.slotAt,
      breakout.ended
        ? t("video.ended", { label: format.decimal(breakout.label) })
        : t("chart.breakout", {
            label: format.decimal(breakout.label),
            hours: breakout.hours,
            value: format.compact(breakout.value),
          }),
    ),
  );
  const born = video.publishedAt === null ? [] : [said(video.publishedAt, t("video.published"))];
  const log = [...told, ...outliers, ...born].sort((a, b) => b.at - a.at);
  const gone = video.life !== null && video.life !== "active";
  return (
    <section className="card video-log" aria-labelledby="log">
      <h2 id="log">{t("video.log")}</h2>
      <ul>
        {gone && <li className="video-log-warns">{word("life", video.life ?? "gone")}</li>}
        {log.map((entry) => (
          <li key={`${entry.at}-${entry.words}`} className={entry.warns ? "video-log-warns" : ""}>
            <span className="hint">{format.moment(entry.at)}</span>
            {entry.words}
          </li>
        ))}
        {insights.breaks.map((change) => (
          <li key={`${change.metric}-${change.since}`} className="video-log-warns">
            <span className="hint">{format.day(change.since)}</span>
            {change.link === null ? (
              t("video.break", { what: changed(change, format.language) })
            ) : (
              <OutLink href={change.link}>{t("video.break", { what: changed(change, format.language) })}</OutLink>
            )}
          </li>
        ))}
      </ul>
      {insights.breaks.length > 0 && (
        <Link className="tap-link" to="/breaks">
          {t("breaks.title")}
        </Link>
      )}
      {told.length + outliers.length === 0 && !gone && <p className="hint">{t("video.logNone")}</p>}
    </section>
  );
}

const said = (at: string, words: string): Mark => ({ at: Date.parse(at), words, warns: false, small: false });
