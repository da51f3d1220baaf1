export const RANGES = ["7", "28", "90", "all"] as const;

/** Days back from now, or everything. */
export type Range = (typeof RANGES)[number];

const DAY_MS = 24 * 60 * 60 * 1000;

/** The first instant of a range, cut to the minute so that the same question keeps the same name; nothing for "all". */
export function rangeStart(range: Range, now: number): string | undefined {
  if (range === "all") return undefined;
  const start = now - Number(range) * DAY_MS;
  return new Date(start - (start % 60_000)).toISOString();
}
