import { MOSCOW_MS } from "../format/time";

const DAY_MS = 24 * 60 * 60 * 1000;

/** At most `most` Moscow midnights between two instants, evenly many days apart. */
export function midnights(from: number, to: number, most: number): number[] {
  const first = Math.ceil((from + MOSCOW_MS) / DAY_MS);
  const last = Math.floor((to + MOSCOW_MS) / DAY_MS);
  const count = last - first + 1;
  if (count <= 0) return [];
  const every = Math.ceil(count / most);
  const days = Array.from({ length: Math.ceil(count / every) }, (_, index) => first + index * every);
  return days.map((day) => day * DAY_MS - MOSCOW_MS);
}
