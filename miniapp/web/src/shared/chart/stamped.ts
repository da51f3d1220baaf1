import { palette } from "./palette";

const MARGIN = 16;
const HEAD = 34;
const FOOT = 30;

/** A copy of a drawn chart on the page's own ground, with a title above and a stamp below. */
export function stamped(chart: HTMLCanvasElement, title: string, stamp: string): HTMLCanvasElement {
  const scale = chart.width / Math.max(1, chart.clientWidth);
  const colours = palette(chart.parentElement ?? document.body);
  const whole = document.createElement("canvas");
  const px = (length: number) => Math.round(length * scale);
  whole.width = chart.width + px(MARGIN * 2);
  whole.height = chart.height + px(MARGIN * 2 + HEAD + FOOT);
  const pen = whole.getContext("2d");
  if (pen === null) return chart;
  pen.fillStyle = colours.surface;
  pen.fillRect(0, 0, whole.width, whole.height);
  pen.textBaseline = "middle";
  const room = whole.width - px(MARGIN * 2);
  pen.fillStyle = colours.text;
  pen.font = `600 ${px(15)}px ${colours.font}`;
  pen.fillText(title, px(MARGIN), px(MARGIN + HEAD / 2), room);
  pen.drawImage(chart, px(MARGIN), px(MARGIN + HEAD));
  pen.fillStyle = colours.hint;
  pen.font = `400 ${px(11)}px ${colours.font}`;
  pen.fillText(stamp, px(MARGIN), whole.height - px(MARGIN + FOOT / 2 - 6), room);
  return whole;
}
