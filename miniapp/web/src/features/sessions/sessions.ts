import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, body, done } from "../../shared/api/client";

/** Where one is signed in. */
export function useSessions() {
  return useQuery({
    queryKey: ["sessions"],
    queryFn: ({ signal }) => body(api.GET("/api/v1/sessions", { signal })),
  });
}

/** Signs out at once whoever uses it. */
export function useEndSession(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => done(api.DELETE("/api/v1/sessions/{id}", { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["sessions"] }),
  });
}
