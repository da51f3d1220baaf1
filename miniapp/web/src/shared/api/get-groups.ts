import { useQuery } from "@tanstack/react-query";
import { api, body } from "./client";

/** All groups, projects and tags. */
export function useGroups() {
  return useQuery({
    queryKey: ["groups"],
    queryFn: ({ signal }) => body(api.GET("/api/v1/groups", { signal })),
    staleTime: 60_000,
  });
}
