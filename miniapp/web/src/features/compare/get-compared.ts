import { useQueries } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";
import { rangeDays, type Range } from "../../shared/chart/range";

export const COMPARED_METRICS = ["views", "followers", "videos"] as const;

export type ComparedMetric = (typeof COMPARED_METRICS)[number];

/** The channels that are compared, in the order of their choice. */
export function useComparedChannels(ids: readonly number[]) {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ["channels", "one", id],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        body(api.GET("/api/v1/channels/{id}", { params: { path: { id } }, signal })),
    })),
  });
}

/** Their lines, one question a channel. */
export function useComparedSeries(ids: readonly number[], metric: ComparedMetric, range: Range) {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ["channels", "series", id, metric, range],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        body(
          api.GET("/api/v1/channels/{id}/series", {
            params: { path: { id }, query: { metric, days: rangeDays(range) } },
            signal,
          }),
        ),
    })),
  });
}
