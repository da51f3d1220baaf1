import type { Quality } from "../api/types";
import { useWord } from "../i18n/use-word";
import "./quality-mark.css";

/** A sign beside a figure that is not a plain observation: hollow dot = rounded, diamond = corrected. */
export function QualityMark({ quality }: { quality: Quality }) {
  const word = useWord();
  if (quality === "observed" || quality === "missed") return null;
  return (
    <span
      className={`quality-mark ${quality}`}
      role="img"
      aria-label={word("quality", quality)}
      title={word("quality", quality)}
    />
  );
}
