import type { Delta } from "../api/types";

export type Direction = "up" | "down" | "flat";

/** A change that its own rounding could explain says nothing: METRICS, figure 6. */
export function withinRounding(delta: Delta): boolean {
  return delta.uncertainty > 0 && Math.abs(delta.value) <= delta.uncertainty;
}

export function direction(delta: Delta): Direction {
  if (delta.value === 0 || withinRounding(delta)) return "flat";
  return delta.value > 0 ? "up" : "down";
}
