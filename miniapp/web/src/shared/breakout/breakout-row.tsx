import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Breakout } from "../api/types";
import { named } from "../format/name";
import { useFormat } from "../format/use-format";
import { useWord } from "../i18n/use-word";
import "./breakout-row.css";

/** An outlier in full: how much, at what age, with which bounds, beside which median, over how many. */
export function BreakoutRow({ breakout }: { breakout: Breakout }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const words = t("breakouts.row", {
    outlier: format.decimal(breakout.outlier),
    hours: breakout.hours,
    value: format.bounded(breakout.value, breakout.low, breakout.high),
    median: format.compact(breakout.median),
    sample: breakout.sample,
  });
  return (
    <Link className="breakout-row" to={`/videos/${breakout.videoId}`}>
      <strong>{breakout.title}</strong>
      <span>{words}</span>
      <span className="hint">
        {word("platform", breakout.platform)} · {named(breakout.channelTitle)} · {format.moment(breakout.slotAt)}
        {breakout.ended && ` · ${t("breakouts.ended")}`}
      </span>
    </Link>
  );
}
