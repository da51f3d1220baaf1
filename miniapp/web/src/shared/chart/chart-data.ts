import type { Point, Quality } from "../api/types";

/** A place of the drawn line: y is null where a planned reading is missing, and there the line breaks. */
export interface Spot {
  x: number;
  y: number | null;
  point: Point;
}

export interface Gap {
  from: number;
  to: number;
}

/** Points in order of time; a reading stands at the time it was read, a missed one at its slot. */
export function spots(points: readonly Point[]): Spot[] {
  return points
    .map((point) => ({ x: Date.parse(point.observedAt ?? point.slotAt), y: read(point), point }))
    .sort((a, b) => a.x - b.x);
}

function read(point: Point): number | null {
  return point.quality === "missed" ? null : point.value;
}

/** The stretches without a reading between two readings. */
export function gaps(line: readonly Spot[]): Gap[] {
  const found: Gap[] = [];
  let last: Spot | undefined;
  let missed = false;
  for (const spot of line) {
    if (spot.y === null) missed = true;
    else {
      if (missed && last !== undefined) found.push({ from: last.x, to: spot.x });
      last = spot;
      missed = false;
    }
  }
  return found;
}

/** A reading with a gap, or an end, on both sides: without a dot it would not be seen at all. */
export function isolated(line: readonly Spot[], index: number): boolean {
  return (line[index - 1]?.y ?? null) === null && (line[index + 1]?.y ?? null) === null;
}

/** At most about `limit` spots: of each bucket the lowest and the highest stay, and every gap and each end. */
export function thinned(line: readonly Spot[], limit = 400): Spot[] {
  if (line.length <= limit) return [...line];
  const size = Math.ceil((line.length * 2) / limit);
  const keep = new Set([0, line.length - 1]);
  for (let start = 0; start < line.length; start += size) {
    const bucket = line.slice(start, start + size).map((spot, at) => ({ spot, index: start + at }));
    const read = bucket.filter(({ spot }) => spot.y !== null).sort((a, b) => (a.spot.y ?? 0) - (b.spot.y ?? 0));
    for (const chosen of [read[0], read.at(-1), ...bucket.filter(({ spot }) => spot.y === null)]) {
      if (chosen) keep.add(chosen.index);
    }
  }
  return line.filter((_, index) => keep.has(index));
}

/** The reading nearest to a time; null when there is none. */
export function nearest(line: readonly Spot[], x: number): Spot | null {
  let best: Spot | null = null;
  for (const spot of line) {
    if (best === null || Math.abs(spot.x - x) < Math.abs(best.x - x)) best = spot;
  }
  return best;
}

/** The signs a legend has to explain, in a fixed order. */
export function signs(line: readonly Spot[]): Quality[] {
  const seen = new Set(line.map((spot) => spot.point.quality));
  return (["rounded", "corrected", "imported", "pre_break", "missed"] as const).filter((quality) => seen.has(quality));
}
