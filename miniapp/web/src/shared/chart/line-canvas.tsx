import { Chart, Filler, LinearScale, LineController, LineElement, PointElement } from "chart.js";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { useFormat } from "../format/use-format";
import { gaps, nearest, type Spot } from "./chart-data";
import "./line-canvas.css";
import type { Mark } from "./marks";
import { lineConfiguration } from "./line-options";
import { overlay } from "./overlay";
import { palette, type Palette } from "./palette";
import { useScrub } from "./use-scrub";
import { useThemeTurn } from "./use-theme-turn";

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler);

interface Props {
  line: Spot[];
  marks: readonly Mark[];
  label: string;
  selected: Spot | null;
  onSelect: (spot: Spot | null) => void;
}

const STEP: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** The drawn line. A finger, the mouse or the arrow keys choose the nearest reading; the words stand outside. */
export default function LineCanvas({ line, marks, label, selected, onSelect }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<Chart<"line", Spot[]> | null>(null);
  const shown = useRef({ selected, colours: undefined as Palette | undefined });
  const format = useFormat();
  const turn = useThemeTurn();

  useEffect(() => {
    const element = canvas.current;
    if (element?.parentElement == null) return;
    const colours = palette(element.parentElement);
    shown.current.colours = colours;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const broken = gaps(line);
    const drawn = new Chart(element, {
      ...lineConfiguration(line, colours, format, !calm),
      plugins: [overlay(() => ({ gaps: broken, marks, selected: shown.current.selected, colours }))],
    });
    chart.current = drawn;
    return () => drawn.destroy();
  }, [line, marks, format, turn]);

  useEffect(() => {
    shown.current.selected = selected;
    chart.current?.draw();
  }, [selected]);

  const scrub = useScrub(chart, (x) => {
    const spot = x === null ? null : nearest(line, x);
    onSelect(spot);
    return spot;
  });

  function step(event: KeyboardEvent) {
    const by = STEP[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = selected === null ? line.length - 1 : line.indexOf(selected) + by;
    onSelect(line[Math.min(Math.max(at, 0), line.length - 1)] ?? null);
  }

  return (
    <div
      className="line-canvas"
      role="img"
      aria-label={label}
      tabIndex={0}
      {...scrub}
      onKeyDown={step}
      onBlur={() => onSelect(null)}
    >
      <canvas ref={canvas} />
    </div>
  );
}
