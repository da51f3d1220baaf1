import { Chart, LinearScale, LineController, LineElement, LogarithmicScale, PointElement } from "chart.js";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { useFormat } from "../format/use-format";
import { curvesConfiguration } from "./curves-options";
import type { Band, Bar, Curve, Scaling } from "./curves";
import "./line-canvas.css";
import { curvesOverlay } from "./curves-overlay";
import { palette } from "./palette";
import { useScrub } from "./use-scrub";
import { useThemeTurn } from "./use-theme-turn";

Chart.register(LineController, LineElement, PointElement, LinearScale, LogarithmicScale);

interface Props {
  curves: readonly Curve[];
  bars?: readonly Bar[];
  band?: Band;
  scaling: Scaling;
  label: string;
  selected: number | null;
  onSelect: (x: number | null) => void;
}

const NONE: readonly Bar[] = [];

/** Several lines on one plane. The nearest x of any line is chosen by finger, mouse or arrow keys; the words stand outside. */
export default function CurvesCanvas(props: Props) {
  const { curves, bars = NONE, band = NONE, scaling, label, selected, onSelect } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<Chart<"line", { x: number; y: number | null }[]> | null>(null);
  const chosen = useRef(selected);
  const format = useFormat();
  const turn = useThemeTurn();

  useEffect(() => {
    const element = canvas.current;
    if (element?.parentElement == null) return;
    const colours = palette(element.parentElement);
    const drawn = new Chart(element, {
      ...curvesConfiguration(curves, band, scaling, colours, format),
      plugins: [curvesOverlay(() => ({ bars, band, selected: chosen.current, colours }))],
    });
    chart.current = drawn;
    return () => drawn.destroy();
  }, [curves, bars, band, scaling, format, turn]);

  useEffect(() => {
    chosen.current = selected;
    chart.current?.draw();
  }, [selected]);

  const places = [...new Set(curves.flatMap((curve) => curve.spots.map((spot) => spot.x)))].sort((a, b) => a - b);
  const nearest = (x: number) =>
    places.reduce<number | null>(
      (best, at) => (best === null || Math.abs(at - x) < Math.abs(best - x) ? at : best),
      null,
    );
  const scrub = useScrub(chart, (x) => {
    const at = x === null ? null : nearest(x);
    onSelect(at);
    return at;
  });

  function step(event: KeyboardEvent) {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = selected === null ? places.length - 1 : places.indexOf(selected) + by;
    onSelect(places[Math.min(Math.max(at, 0), places.length - 1)] ?? null);
  }

  return (
    <div className="line-canvas" role="img" aria-label={label} tabIndex={0} {...scrub} onKeyDown={step}>
      <canvas ref={canvas} />
    </div>
  );
}
