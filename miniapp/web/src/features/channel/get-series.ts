import { useQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";
import { rangeDays, type Range } from "../../shared/chart/range";

export const CHANNEL_METRICS = ["views", "followers", "videos"] as const;

export type ChannelMetric = (typeof CHANNEL_METRICS)[number];

/** One counter of a channel over a range that ends now. */
export function useSeries(id: number, metric: ChannelMetric, range: Range) {
  return useQuery({
    queryKey: ["channels", "series", id, metric, range],
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/v1/channels/{id}/series", {
          params: { path: { id }, query: { metric, days: rangeDays(range) } },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  });
}
