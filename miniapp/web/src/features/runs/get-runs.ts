import { useInfiniteQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";

/** Runs from the newest back, a page of 20 at a time. */
export function useRuns() {
  return useInfiniteQuery({
    queryKey: ["runs", "list"],
    queryFn: ({ pageParam, signal }) =>
      body(api.GET("/api/v1/runs", { params: { query: { page: pageParam, size: 20 } }, signal })),
    initialPageParam: 0,
    getNextPageParam: (last) => ((last.page + 1) * last.size < last.total ? last.page + 1 : undefined),
  });
}
