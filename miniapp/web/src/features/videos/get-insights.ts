import { useQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";

/** What Cosmeya derives of a video, as of the newest computed run. */
export function useVideoInsights(id: number) {
  return useQuery({
    queryKey: ["videos", "insights", id],
    queryFn: ({ signal }) => body(api.GET("/api/v1/videos/{id}/insights", { params: { path: { id } }, signal })),
  });
}
