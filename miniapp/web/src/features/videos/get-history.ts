import { useQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";
import { rangeDays, type Range } from "../../shared/chart/range";

export const VIDEO_METRICS = ["views", "likes", "comments"] as const;

export type VideoMetric = (typeof VIDEO_METRICS)[number];

/** One counter of a video over a range that ends now. */
export function useHistory(id: number, metric: VideoMetric, range: Range) {
  return useQuery({
    queryKey: ["videos", "history", id, metric, range],
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/v1/videos/{id}/history", {
          params: { path: { id }, query: { metric, days: rangeDays(range) } },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  });
}
