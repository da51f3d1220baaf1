import { useWord } from "../i18n/use-word";
import { signs, type Spot } from "./chart-data";

/** Explains the signs that this line bears, and no others. */
export function Legend({ line }: { line: readonly Spot[] }) {
  const word = useWord();
  const shown = signs(line);
  if (shown.length === 0) return null;
  return (
    <ul className="growth-legend hint">
      {shown.map((quality) => (
        <li key={quality}>
          <span className={`quality-mark ${quality}`} aria-hidden="true" />
          {word("quality", quality)}
        </li>
      ))}
    </ul>
  );
}
