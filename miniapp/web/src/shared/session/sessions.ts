import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, body, done } from "../api/client";

/** Where a person is signed in; without one, who asks. */
export function useSessions(person?: number) {
  const query = person === undefined ? {} : { user: person };
  return useQuery({
    queryKey: ["sessions", query],
    queryFn: ({ signal }) => body(api.GET("/api/v1/sessions", { params: { query }, signal })),
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
