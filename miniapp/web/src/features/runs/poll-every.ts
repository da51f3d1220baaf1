import type { Run } from "../../shared/api/types";
import { useRunStreams } from "./run-streams";
import { underway } from "./underway";

const WATCH_MS = 2_000;
/** A stream may fall silent without a word. */
const PUSHED_MS = 20_000;

/** How often a run has to be read, in ms: often while it is underway, seldom while its progress is pushed, else never. */
export function pollEvery(run: Run | null | undefined): number | false {
  if (run === null || run === undefined || !underway(run)) return false;
  return useRunStreams.getState().listening.has(run.id) ? PUSHED_MS : WATCH_MS;
}
