import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";
import { pollEvery } from "./poll-every";
import { useRunEvents } from "./use-run-events";

/** One run with its tasks; read again while it is underway. */
export function runQuestion(id: number) {
  return queryOptions({
    queryKey: ["runs", "one", id],
    queryFn: ({ signal }) => body(api.GET("/api/v1/runs/{id}", { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => pollEvery(state.data),
  });
}

/** One run, followed while it is underway. */
export function useRun(id: number) {
  const query = useQuery(runQuestion(id));
  useRunEvents(query.data);
  return query;
}
