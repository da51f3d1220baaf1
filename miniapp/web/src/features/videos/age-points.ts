import type { AgeValue, Baseline, Point } from "../../shared/api/types";
import { ageHours, ageX, type Band, type Bar } from "../../shared/chart/curves";

const HOUR_MS = 60 * 60 * 1000;

interface Place {
  x: number;
  y: number | null;
}

/** A video's readings by its age; a missed reading breaks the line. Nothing before publication. */
export function byAge(points: readonly Point[], publishedAt: string): Place[] {
  const born = Date.parse(publishedAt);
  return points
    .map((point) => ({ hours: (Date.parse(point.observedAt ?? point.slotAt) - born) / HOUR_MS, point }))
    .filter(({ hours }) => hours >= 0)
    .map(({ hours, point }) => ({ x: ageX(hours), y: point.quality === "missed" ? null : point.value }))
    .sort((a, b) => a.x - b.x);
}

/** The median of the channel's like videos at each age. */
export const medians = (baseline: readonly Baseline[]): Place[] =>
  baseline.map(({ hours, median }) => ({ x: ageX(hours), y: median }));

/** Where the middle two fifths of them lie. */
export const band = (baseline: readonly Baseline[]): Band =>
  baseline.map(({ hours, low, high }) => ({ x: ageX(hours), low, high }));

export const bars = (ages: readonly AgeValue[]): Bar[] =>
  ages.map(({ hours, low, high }) => ({ x: ageX(hours), low, high }));

/** The value that stands at an x of a line, or nothing. */
export const at = (line: readonly Place[], x: number): number | null =>
  line.find((place) => Math.abs(ageHours(place.x) - ageHours(x)) < 0.01)?.y ?? null;
