import { useQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";

/** What Cosmeya derives of a channel, as of the newest computed run. */
export function useChannelInsights(id: number) {
  return useQuery({
    queryKey: ["channels", "insights", id],
    queryFn: ({ signal }) => body(api.GET("/api/v1/channels/{id}/insights", { params: { path: { id } }, signal })),
  });
}
