import type { Run } from "../../shared/api/types";

/** Still being read or counted: its figures are not final yet. */
export function underway(run: Run | null | undefined): boolean {
  if (run === null || run === undefined || ["planned", "failed", "skipped"].includes(run.state)) return false;
  return run.state !== "closed" || !run.computed;
}

/** Still being read: the server pushes how far it is. */
export const collecting = (run: Run | null | undefined): boolean => underway(run) && run?.state !== "closed";
