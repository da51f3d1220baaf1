import { useQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";

/** The person who is signed in. */
export function useMe() {
  return useQuery({
    queryKey: ["me"],
    queryFn: ({ signal }) => body(api.GET("/api/v1/me", { signal })),
    staleTime: Infinity,
  });
}
