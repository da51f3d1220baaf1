import { useRef, type PointerEvent, type RefObject } from "react";
import { allowSwipes, haptic } from "../telegram/telegram";

interface Drawn {
  scales: Record<string, { getValueForPixel: (pixel: number) => number | undefined }>;
  canvas: HTMLCanvasElement;
}

/** A finger or the mouse over a chart tells its x; meanwhile Telegram's own swipe rests. A mouse that leaves tells nothing. */
export function useScrub(chart: RefObject<Drawn | null>, onX: (x: number | null) => unknown) {
  const last = useRef<unknown>(null);
  function scrub(event: PointerEvent) {
    const drawn = chart.current;
    if (drawn === null) return;
    const left = drawn.canvas.getBoundingClientRect().left;
    const chosen = onX(drawn.scales["x"]?.getValueForPixel(event.clientX - left) ?? 0);
    if (chosen !== last.current && event.pointerType === "touch") haptic("selection");
    last.current = chosen;
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      allowSwipes(false);
      scrub(event);
    },
    onPointerMove: scrub,
    onPointerUp: () => allowSwipes(true),
    onPointerCancel: () => allowSwipes(true),
    onPointerLeave: (event: PointerEvent) => event.pointerType === "mouse" && onX(null),
  };
}
