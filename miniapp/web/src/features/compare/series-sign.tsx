import { DASHES } from "../../shared/chart/curves";

/** The stroke of a line as it is drawn: its colour and its dashes. */
export function SeriesSign({ at }: { at: number }) {
  return (
    <svg className="series-line" viewBox="0 0 22 4" aria-hidden="true">
      <line
        x1="0"
        x2="22"
        y1="2"
        y2="2"
        stroke={`var(--series-${at + 1})`}
        strokeWidth="3"
        strokeDasharray={DASHES[at]?.join(" ") ?? ""}
      />
    </svg>
  );
}
