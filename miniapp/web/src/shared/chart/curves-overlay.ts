import type { Plugin } from "chart.js";
import type { Bar } from "./curves";
import type { Palette } from "./palette";

interface Shown {
  bars: readonly Bar[];
  selected: number | null;
  colours: Palette;
}

const CAP_PX = 5;

/** Bounds as upright bars with caps, and the upright of the chosen x. */
export function curvesOverlay(shown: () => Shown): Plugin<"line"> {
  return {
    id: "curves-overlay",
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
