import { useTranslation } from "react-i18next";
import { DeltaLine } from "../figure/delta-line";
import { QualityMark } from "../figure/quality-mark";
import { useDeltaNotes } from "../figure/use-delta-notes";
import { useFormat } from "../format/use-format";
import { useWord } from "../i18n/use-word";
import type { Spot } from "./chart-data";
import "./point-readout.css";

/** All that is known of one reading; it stands above the chart, where no finger covers it and nothing moves. */
export function PointReadout({ spot, pointed }: { spot: Spot | null; pointed: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const notes = useDeltaNotes(spot?.point.delta ?? null);
  if (spot === null) return null;
  const { point, x, y } = spot;
  const about = [
    format.moment(x),
    word("quality", point.quality),
    ...(point.step > 1 ? [t("origin.stepShort", { step: format.compact(point.step) })] : []),
    ...(point.runId === null ? [] : [t("run.number", { id: point.runId })]),
  ];
  return (
    <div className="point-readout" aria-live={pointed ? "polite" : "off"}>
      <span className={y === null ? "point-value absent" : "point-value"}>
        {y === null ? t("figure.none") : format.full(y)}
        {y !== null && <QualityMark quality={point.quality} />}
      </span>
      {y !== null && (
        <span>
          <DeltaLine delta={point.delta} short />
          <span className="hint">{notes.length > 0 && ` · ${notes.join(" · ")}`}</span>
        </span>
      )}
      <span className="hint">{about.join(" · ")}</span>
    </div>
  );
}
