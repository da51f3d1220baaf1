import { useQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";
import { rangeStart, type Range } from "../../shared/chart/range";

export const CHANNEL_METRICS = ["views", "followers", "videos"] as const;

export type ChannelMetric = (typeof CHANNEL_METRICS)[number];

/** One counter of a channel over a range that ends now. */
export function useSeries(id: number, metric: ChannelMetric, range: Range) {
  return useQuery({
    queryKey: ["channels", "series", id, metric, range],
    queryFn: ({ signal }) => {
      const from = rangeStart(range, Date.now());
      return body(
        api.GET("/api/v1/channels/{id}/series", {
          params: { path: { id }, query: { metric, ...(from === undefined ? {} : { from }) } },
          signal,
        }),
      );
    },
    placeholderData: (before) => before,
  });
}
