import { useQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";

/** The runs of about the last three days. */
export function useRecentRuns() {
  return useQuery({
    queryKey: ["runs", "recent"],
    queryFn: ({ signal }) => body(api.GET("/api/v1/runs", { params: { query: { page: 0, size: 6 } }, signal })),
  });
}
