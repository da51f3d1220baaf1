import { useTranslation } from "react-i18next";
import { useFormat } from "../format/use-format";
import { thinned, type Spot } from "./chart-data";
import "./minimap.css";

export interface View {
  from: number;
  to: number;
}

const WIDTH = 300;
const HEIGHT = 40;

/** The whole line in small; two handles choose the part that is drawn large. They are sliders, so the keyboard moves them too. */
export function Minimap({ line, view, onView }: { line: readonly Spot[]; view: View; onView: (view: View) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const last = line.length - 1;
  const index = (x: number) =>
    line.reduce((best, spot, at) => (Math.abs(spot.x - x) < Math.abs((line[best]?.x ?? 0) - x) ? at : best), 0);
  const [from, to] = [index(view.from), index(view.to)];
  const move = (nextFrom: number, nextTo: number) =>
    onView({ from: line[nextFrom]?.x ?? view.from, to: line[nextTo]?.x ?? view.to });
  return (
    <div className="minimap" role="group" aria-label={t("chart.minimap")}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <rect
          className="minimap-part"
          x={(from / last) * WIDTH}
          width={((to - from) / last) * WIDTH}
          y="0"
          height={HEIGHT}
        />
        <path d={path(line)} />
      </svg>
      <input
        type="range"
        min={0}
        max={last}
        value={from}
        aria-label={t("chart.from")}
        aria-valuetext={format.moment(view.from)}
        onChange={(event) => move(Math.min(Number(event.target.value), to - 1), to)}
      />
      <input
        type="range"
        min={0}
        max={last}
        value={to}
        aria-label={t("chart.to")}
        aria-valuetext={format.moment(view.to)}
        onChange={(event) => move(from, Math.max(Number(event.target.value), from + 1))}
      />
    </div>
  );
}

function path(line: readonly Spot[]): string {
  const few = thinned(line, WIDTH);
  const read = few.flatMap((spot) => (spot.y === null ? [] : [spot.y]));
  const [low, high] = [Math.min(...read), Math.max(...read)];
  const [start, end] = [few[0]?.x ?? 0, few.at(-1)?.x ?? 1];
  let pen = "M";
  return few
    .map((spot) => {
      if (spot.y === null) {
        pen = "M";
        return "";
      }
      const x = ((spot.x - start) / (end - start || 1)) * WIDTH;
      const y = HEIGHT - 3 - ((spot.y - low) / (high - low || 1)) * (HEIGHT - 6);
      const drawn = `${pen}${x.toFixed(1)} ${y.toFixed(1)}`;
      pen = "L";
      return drawn;
    })
    .join("");
}
