import { useQuery } from "@tanstack/react-query";
import { api, body } from "../api/client";

/** The newest outliers, of one channel or of all. */
export function useBreakouts(channelId?: number) {
  return useQuery({
    queryKey: ["breakouts", channelId ?? "all"],
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/v1/breakouts", {
          params: { query: { page: 0, size: 20, ...(channelId === undefined ? {} : { channelId }) } },
          signal,
        }),
      ),
  });
}
