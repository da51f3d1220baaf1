import { rangeStart, type Range } from "../../shared/chart/range";

export const TABLES = [
  "channel-history",
  "video-history",
  "video-deltas",
  "raw-channels",
  "raw-videos",
  "imported",
] as const;

export const FORMATS = ["csv", "parquet"] as const;

export interface ExportWish {
  table: (typeof TABLES)[number];
  format: (typeof FORMATS)[number];
  range: Range;
  of: { channel: number } | { group: number };
}

/** Before the first platform: everything. */
const ALWAYS = "2005-01-01T00:00:00Z";

/** The address of the file that is wanted. */
export function exportAddress({ table, format, range, of }: ExportWish, now: number): string {
  const [[what, id]] = Object.entries(of) as [[string, number]];
  const query = new URLSearchParams({ format, [what]: String(id), from: rangeStart(range, now) ?? ALWAYS });
  return `/api/v1/export/${table}?${query.toString()}`;
}

export const exportName = ({ table, format }: ExportWish) => `${table}.${format}`;
