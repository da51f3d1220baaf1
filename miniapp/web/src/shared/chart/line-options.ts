import type { ChartConfiguration, PointStyle } from "chart.js";
import type { Format } from "../format/use-format";
import { isolated, type Spot } from "./chart-data";
import type { Palette } from "./palette";
import { midnights } from "./ticks";

const DOTS_UP_TO = 32;
const NARROW_PX = 520;
const GRACE = 0.12;

type LineConfiguration = ChartConfiguration<"line", Spot[]>;

/** The drawing of one line: broken at gaps, hollow where rounded, a diamond where corrected. */
export function lineConfiguration(
  line: Spot[],
  colours: Palette,
  format: Format,
  animated: boolean,
): LineConfiguration {
  const points = line.map((spot, index) => dot(spot, line.length <= DOTS_UP_TO || isolated(line, index), colours));
  return {
    type: "line",
    data: {
      datasets: [
        {
          data: line,
          spanGaps: false,
          borderColor: colours.line,
          borderWidth: 2.25,
          borderJoinStyle: "round",
          backgroundColor: colours.tint,
          fill: "start",
          pointRadius: points.map((point) => point.radius),
          pointStyle: points.map((point) => point.style),
          pointBackgroundColor: points.map((point) => point.fill),
          pointBorderColor: points.map((point) => point.edge),
          pointBorderWidth: 2,
          pointHitRadius: 0,
          pointHoverRadius: points.map((point) => point.radius),
        },
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: animated ? { duration: 260 } : false,
      parsing: false,
      events: [],
      layout: { padding: { top: 8, left: 6 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: scales(line, colours, format),
    },
  };
}

function dot({ point }: Spot, shown: boolean, colours: Palette) {
  const corrected = point.quality === "corrected";
  const hollow = point.quality !== "observed";
  const style: PointStyle = corrected ? "rectRot" : point.quality === "imported" ? "rect" : "circle";
  const edge = corrected ? colours.warn : point.quality === "pre_break" ? colours.hint : colours.line;
  return { style, edge, fill: hollow ? colours.surface : edge, radius: corrected ? 6 : shown ? 3.5 : 0 };
}

function scales(
  line: Spot[],
  colours: Palette,
  format: Format,
): NonNullable<NonNullable<LineConfiguration["options"]>["scales"]> {
  const from = line[0]?.x ?? 0;
  const to = line.at(-1)?.x ?? 0;
  const margin = Math.max((to - from) * 0.02, 1);
  return {
    x: {
      type: "linear",
      min: from - margin,
      max: to + margin,
      grid: { display: false },
      border: { color: colours.grid },
      afterBuildTicks: (axis) => {
        const days = midnights(from, to, axis.width < NARROW_PX ? 4 : 7);
        axis.ticks = (days.length > 1 ? days : [from, to]).map((value) => ({ value }));
      },
      ticks: {
        color: colours.hint,
        font: { family: colours.font },
        maxRotation: 0,
        autoSkip: true,
        callback: (value, _, ticks) => label(Number(value), ticks, format),
      },
    },
    y: {
      position: "right",
      grace: `${GRACE * 100}%`,
      ...(nearZero(line) && { min: 0 }),
      border: { display: false },
      grid: { color: colours.grid, drawTicks: false },
      ticks: {
        color: colours.hint,
        font: { family: colours.font },
        maxTicksLimit: 5,
        padding: 8,
        callback: (value) => yLabel(Number(value), line, format),
      },
    },
  };
}

/** Whether the room below the lowest reading would reach under zero, where no counter goes. */
function nearZero(line: readonly Spot[]): boolean {
  const read = values(line);
  const low = Math.min(...read);
  return low >= 0 && low < GRACE * (Math.max(...read) - low);
}

const values = (line: readonly Spot[]) => line.flatMap((spot) => (spot.y === null ? [] : [spot.y]));

function label(at: number, ticks: readonly { value: number }[], format: Format): string {
  const midnight = ticks.length > 2 || format.clock(at) === "00:00";
  return midnight ? format.day(at) : `${format.day(at)}, ${format.clock(at)}`;
}

/** In short, with as many digits as neighbouring labels need to differ. */
function yLabel(value: number, line: readonly Spot[], format: Format): string {
  if (!Number.isInteger(value)) return "";
  return format.compact(value, axisDigits(value, line));
}

function axisDigits(value: number, line: readonly Spot[]): number {
  const read = values(line);
  const step = Math.max(1, (Math.max(...read) - Math.min(...read)) / 5);
  const unit = 1000 ** Math.floor(Math.log10(Math.max(1, Math.abs(value))) / 3);
  return Math.min(4, Math.max(0, Math.ceil(Math.log10(unit / step))));
}
