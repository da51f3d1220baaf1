import type { Plugin } from "chart.js";
import type { Band, Bar } from "./curves";
import type { Palette } from "./palette";

interface Shown {
  bars: readonly Bar[];
  band: Band;
  selected: number | null;
  colours: Palette;
}

const CAP_PX = 5;

/** Under the lines: the band of the others. Over them: bounds as upright bars with caps, and the upright of the chosen x. */
export function curvesOverlay(shown: () => Shown): Plugin<"line"> {
  return {
    id: "curves-overlay",
    beforeDatasetsDraw: ({ ctx, scales: { x, y } }) => {
      const { band, colours } = shown();
      const [first] = band;
      if (!x || !y || first === undefined) return;
      ctx.save();
      ctx.fillStyle = colours.hint;
      ctx.globalAlpha = 0.2;
      ctx.beginPath();
      ctx.moveTo(x.getPixelForValue(first.x), y.getPixelForValue(first.low));
      for (const part of band) ctx.lineTo(x.getPixelForValue(part.x), y.getPixelForValue(part.high));
      for (const part of band.toReversed()) ctx.lineTo(x.getPixelForValue(part.x), y.getPixelForValue(part.low));
      ctx.closePath();
      ctx.fill();
      ctx.restore();
    },
    afterDatasetsDraw: ({ ctx, chartArea, scales: { x, y } }) => {
      if (!x || !y) return;
      const { bars, selected, colours } = shown();
      ctx.save();
      ctx.strokeStyle = colours.series[0] ?? colours.line;
      ctx.lineWidth = 2;
      for (const bar of bars) {
        const at = x.getPixelForValue(bar.x);
        const [low, high] = [y.getPixelForValue(bar.low), y.getPixelForValue(bar.high)];
        ctx.beginPath();
        ctx.moveTo(at, low);
        ctx.lineTo(at, high);
        for (const end of [low, high]) {
          ctx.moveTo(at - CAP_PX, end);
          ctx.lineTo(at + CAP_PX, end);
        }
        ctx.stroke();
      }
      if (selected !== null) {
        const at = x.getPixelForValue(selected);
        ctx.strokeStyle = colours.hint;
        ctx.lineWidth = 1;
        ctx.setLineDash([3, 3]);
        ctx.beginPath();
        ctx.moveTo(at, chartArea.top);
        ctx.lineTo(at, chartArea.bottom);
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}
