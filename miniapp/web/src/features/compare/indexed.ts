import type { Point } from "../../shared/api/types";
import { spots } from "../../shared/chart/chart-data";

export const SCALES = ["index", "linear", "log"] as const;

export type Scale = (typeof SCALES)[number];

interface Place {
  x: number;
  y: number | null;
}

/** A line as the scale wants it: its first reading as 100, or as it is; a logarithm has no place for 0. */
export function scaled(points: readonly Point[], scale: Scale): Place[] {
  const line = spots(points).map(({ x, y }) => ({ x, y }));
  if (scale === "linear") return line;
  if (scale === "log") return line.map(({ x, y }) => ({ x, y: y !== null && y > 0 ? y : null }));
  const first = line.find(({ y }) => y !== null)?.y ?? null;
  if (first === null || first <= 0) return [];
  return line.map(({ x, y }) => ({ x, y: y === null ? null : (y / first) * 100 }));
}

export const MOST = 5;

/** Ids in the address, at most five, each once; what is no id is left out. */
export function readIds(text: string): number[] {
  const ids = text.split(",").filter((part) => /^[1-9]\d{0,9}$/.test(part));
  return [...new Set(ids.map(Number))].slice(0, MOST);
}
