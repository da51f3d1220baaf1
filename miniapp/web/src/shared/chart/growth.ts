import type { Spot } from "./chart-data";

export interface Growth {
  from: Spot;
  to: Spot;
  /** Last reading − first reading. */
  value: number;
  /** Share of the first reading; null below 100, where it would mean nothing. */
  share: number | null;
  /** The first reading's step and the last one's: how far rounding may put the difference off. */
  uncertainty: number;
}

/** Growth over a range: its two outermost readings; null with fewer than two. */
export function growth(line: readonly Spot[]): Growth | null {
  const read = line.filter((spot) => spot.y !== null);
  const from = read[0];
  const to = read.at(-1);
  if (from === undefined || to === undefined || from === to) return null;
  const before = from.y ?? 0;
  const value = (to.y ?? 0) - before;
  const step = (spot: Spot) => (spot.point.step > 1 ? spot.point.step : 0);
  return { from, to, value, share: before < 100 ? null : value / before, uncertainty: step(from) + step(to) };
}
