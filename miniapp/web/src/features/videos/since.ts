import type { Line } from "../../shared/api/types";

/** The line from the first planned run after publication: before it there was nothing to miss. */
export function since<T extends Pick<Line, "points" | "planned" | "valid">>(line: T, publishedAt: string | null): T {
  if (publishedAt === null) return line;
  const born = Date.parse(publishedAt);
  const points = line.points.filter((point) => point.value !== null || Date.parse(point.slotAt) >= born);
  return { ...line, points, planned: line.planned - (line.points.length - points.length) };
}
