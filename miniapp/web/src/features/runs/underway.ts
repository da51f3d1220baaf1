import type { Run } from "../../shared/api/types";
import { missed } from "../../shared/run/missed";

/** Still being read or counted: its figures are not final yet. */
export function underway(run: Run | null | undefined): boolean {
  if (run === null || run === undefined || run.state === "planned" || missed(run)) return false;
  return run.state !== "closed" || !run.computed;
}

/** Still being read: the server pushes how far it is. */
export const collecting = (run: Run | null | undefined): boolean => underway(run) && run?.state !== "closed";
