import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api, body } from "../../shared/api/client";
import { pollEvery } from "./poll-every";
import { underway } from "./underway";
import { useRunEvents } from "./use-run-events";

const REST_MS = 60_000;

/** The newest run, null before the first. While it is underway it is followed; once computed, all figures are read again. */
export function useLatestRun() {
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ["runs", "latest"],
    queryFn: async ({ signal }) => {
      const page = await body(api.GET("/api/v1/runs", { params: { query: { page: 0, size: 1 } }, signal }));
      return page.items[0] ?? null;
    },
    refetchInterval: ({ state }) => pollEvery(state.data) || REST_MS,
  });
  useRunEvents(query.data);
  const watched = useRef(false);
  const busy = underway(query.data);
  useEffect(() => {
    if (watched.current && !busy)
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== "latest" });
    watched.current = busy;
  }, [busy, queries]);
  return query;
}
