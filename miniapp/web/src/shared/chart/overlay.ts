import type { ChartArea, Plugin, Scale } from "chart.js";
import type { Gap } from "./chart-data";
import type { Mark } from "./marks";
import type { Palette } from "./palette";

/** What the overlay draws, read anew at each drawing. */
export interface Shown {
  gaps: readonly Gap[];
  marks: readonly Mark[];
  selected: { x: number; y: number | null } | null;
  colours: Palette;
}

const FLAG_PX = 5;
const TICK_PX = 9;

/** Under the line: a pale band where readings are missing. Over it: an upright with a flag where something happened, the upright and the dot of the chosen reading. */
export function overlay(shown: () => Shown): Plugin<"line"> {
  return {
    id: "overlay",
    beforeDatasetsDraw: ({ ctx, chartArea, scales: { x } }) => {
      if (!x) return;
      ctx.save();
      ctx.fillStyle = shown().colours.grid;
      ctx.globalAlpha = 0.55;
      for (const gap of shown().gaps) {
        const left = x.getPixelForValue(gap.from);
        ctx.fillRect(left, chartArea.top, x.getPixelForValue(gap.to) - left, chartArea.height);
      }
      ctx.restore();
    },
    afterDatasetsDraw: ({ ctx, chartArea, scales: { x, y } }) => {
      if (!x || !y) return;
      const { marks, selected, colours } = shown();
      drawMarks(ctx, chartArea, x, marks, colours);
      if (selected === null) return;
      const at = x.getPixelForValue(selected.x);
      ctx.save();
      ctx.strokeStyle = colours.hint;
      ctx.setLineDash([3, 3]);
      ctx.beginPath();
      ctx.moveTo(at, chartArea.top);
      ctx.lineTo(at, chartArea.bottom);
      ctx.stroke();
      if (selected.y !== null) {
        ctx.setLineDash([]);
        ctx.lineWidth = 2.5;
        ctx.strokeStyle = colours.surface;
        ctx.fillStyle = colours.line;
        ctx.beginPath();
        ctx.arc(at, y.getPixelForValue(selected.y), 6, 0, Math.PI * 2);
        ctx.fill();
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}

function drawMarks(
  ctx: CanvasRenderingContext2D,
  chartArea: ChartArea,
  x: Scale,
  marks: readonly Mark[],
  colours: Palette,
) {
  ctx.save();
  ctx.lineWidth = 1;
  for (const mark of marks) {
    const at = x.getPixelForValue(mark.at);
    ctx.strokeStyle = ctx.fillStyle = mark.warns ? colours.warn : colours.line;
    ctx.setLineDash(mark.small ? [] : [2, 4]);
    ctx.beginPath();
    ctx.moveTo(at, mark.small ? chartArea.bottom - TICK_PX : chartArea.top);
    ctx.lineTo(at, chartArea.bottom);
    ctx.stroke();
    if (mark.small) continue;
    ctx.setLineDash([]);
    ctx.beginPath();
    ctx.moveTo(at - FLAG_PX, chartArea.top - FLAG_PX);
    ctx.lineTo(at + FLAG_PX, chartArea.top - FLAG_PX);
    ctx.lineTo(at, chartArea.top + FLAG_PX / 2);
    ctx.fill();
  }
  ctx.restore();
}
