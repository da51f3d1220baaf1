import type { Run } from "../api/types";

/** A run that brought nothing and never will: its slot is a gap. */
export const missed = (run: Run): boolean => run.state === "failed" || run.state === "skipped";
