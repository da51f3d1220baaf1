import type { ChartConfiguration } from "chart.js";
import type { Format } from "../format/use-format";
import { AGES, DASHES, ageHours, ageX, type Band, type Curve, type Scaling } from "./curves";
import type { Palette } from "./palette";
import { midnights } from "./ticks";

const NARROW_PX = 520;

type Configuration = ChartConfiguration<"line", { x: number; y: number | null }[]>;

/** Lines told apart by colour and by dashes; a reference is thin and grey. */
export function curvesConfiguration(
  curves: readonly Curve[],
  band: Band,
  scaling: Scaling,
  colours: Palette,
  format: Format,
): Configuration {
  const xs = curves.flatMap((curve) => curve.spots.map((spot) => spot.x));
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  return {
    type: "line",
    data: {
      datasets: curves.map((curve) => ({
        data: [...curve.spots],
        spanGaps: curve.reference === true,
        borderColor: curve.reference === true ? colours.hint : (colours.series[curve.colour] ?? colours.line),
        borderWidth: curve.reference === true ? 1.5 : 2.25,
        borderDash: curve.reference === true ? [4, 4] : (DASHES[curve.colour] ?? []),
        borderJoinStyle: "round",
        pointRadius: curve.reference === true || curve.spots.length < 3 ? 3 : 0,
        pointBackgroundColor: curve.reference === true ? colours.hint : colours.series[curve.colour],
        pointHitRadius: 0,
      })),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      parsing: false,
      events: [],
      layout: { padding: { top: 8, left: 6 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: {
          type: "linear",
          min: from,
          max: to > from ? to : from + 1,
          grid: { display: false },
          border: { color: colours.grid },
          afterBuildTicks: (axis) => {
            const most = axis.width < NARROW_PX ? 4 : 7;
            const places =
              scaling.x === "time" ? midnights(from, to, most) : AGES.map(ageX).filter((x) => x >= from && x <= to);
            axis.ticks = (places.length > 1 ? places : [from, to]).map((value) => ({ value }));
          },
          ticks: {
            color: colours.hint,
            font: { family: colours.font },
            maxRotation: 0,
            callback: (value) =>
              scaling.x === "time" ? format.day(Number(value)) : format.age(ageHours(Number(value))),
          },
        },
        y: {
          type: scaling.logarithmic ? "logarithmic" : "linear",
          ...(band.length === 0 ? {} : { suggestedMax: Math.max(...band.map(({ high }) => high)) }),
          position: "right",
          border: { display: false },
          grid: { color: colours.grid, drawTicks: false },
          ticks: {
            color: colours.hint,
            font: { family: colours.font },
            maxTicksLimit: 5,
            padding: 8,
            callback: (value) => (Number.isInteger(Number(value)) ? format.compact(Number(value), 2) : ""),
          },
        },
      },
    },
  };
}
