export const RANGES = ["7", "28", "90", "all"] as const;

/** Days back from now, or everything. */
export type Range = (typeof RANGES)[number];

/** As many as can be asked for. */
const ALL_DAYS = 3650;

/** A range as the server counts it back from its own now, whatever the clock of this device shows. */
export const rangeDays = (range: Range) => (range === "all" ? ALL_DAYS : Number(range));

const DAY_MS = 24 * 60 * 60 * 1000;

/** The first instant of a range by this device's clock, cut to the minute; nothing for "all". For files, which name their bounds. */
export function rangeStart(range: Range, now: number): string | undefined {
  if (range === "all") return undefined;
  const start = now - Number(range) * DAY_MS;
  return new Date(start - (start % 60_000)).toISOString();
}
