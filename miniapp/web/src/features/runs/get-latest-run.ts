import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api, body } from "../../shared/api/client";
import { underway } from "./underway";

const WATCH_MS = 2_000;
const REST_MS = 60_000;

/** The newest run, null before the first. While it is underway it is read every two seconds; once computed, all figures are read again. */
export function useLatestRun() {
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ["runs", "latest"],
    queryFn: async ({ signal }) => {
      const page = await body(api.GET("/api/v1/runs", { params: { query: { page: 0, size: 1 } }, signal }));
      return page.items[0] ?? null;
    },
    refetchInterval: ({ state }) => (underway(state.data) ? WATCH_MS : REST_MS),
  });
  const watched = useRef(false);
  const busy = underway(query.data);
  useEffect(() => {
    if (watched.current && !busy)
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== "latest" });
    watched.current = busy;
  }, [busy, queries]);
  return query;
}
