import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";
import { underway } from "./underway";

/** One run with its tasks; read every two seconds while it is underway, seldom once it is computed. */
export function runQuestion(id: number) {
  return queryOptions({
    queryKey: ["runs", "one", id],
    queryFn: ({ signal }) => body(api.GET("/api/v1/runs/{id}", { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (underway(state.data) ? 2_000 : false),
  });
}

export function useRun(id: number) {
  return useQuery(runQuestion(id));
}
