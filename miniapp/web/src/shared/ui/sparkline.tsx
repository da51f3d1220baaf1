import "./sparkline.css";

const WIDTH = 100;
const HEIGHT = 28;

/** A line without axes: its shape alone; it breaks where a value is missing. The words beside it tell the figures. */
export function Sparkline({ values, label }: { values: readonly (number | null)[]; label: string }) {
  const read = values.filter((value) => value !== null);
  if (read.length < 2) return null;
  const [low, high] = [Math.min(...read), Math.max(...read)];
  const x = (at: number) => (at / (values.length - 1)) * WIDTH;
  const y = (value: number) => HEIGHT - 2 - ((value - low) / (high - low || 1)) * (HEIGHT - 4);
  const path = values.map((value, at) =>
    value === null ? "" : `${(values[at - 1] ?? null) === null ? "M" : "L"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`,
  );
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path d={path.join("")} />
    </svg>
  );
}
