import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Run } from "../../shared/api/types";
import { collecting } from "./underway";
import { follow, useRunStreams } from "./run-streams";

/** While a run collects, its progress is pushed. Says whether it is: else it has to be polled. */
export function useRunEvents(run: Run | null | undefined): boolean {
  const queries = useQueryClient();
  const id = collecting(run) ? run?.id : undefined;
  useEffect(() => (id === undefined ? undefined : follow(id, queries)), [id, queries]);
  return useRunStreams(({ listening }) => id !== undefined && listening.has(id));
}

/** Likely seconds until a run is over, as it was pushed last; null where nobody can tell. */
export function useSecondsLeft(run: Run): number | null {
  return useRunStreams(
    ({ progress }) => progress.get(run.id)?.parts.find((part) => part.platform === null)?.secondsLeft ?? null,
  );
}
