import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, body, done } from "../../shared/api/client";

/** One's own saved views, by name. */
export function useSavedViews(wanted: boolean) {
  return useQuery({
    queryKey: ["saved-views"],
    queryFn: ({ signal }) => body(api.GET("/api/v1/saved-views", { signal })),
    enabled: wanted,
    staleTime: 60_000,
  });
}

function useRead() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["saved-views"] });
}

export function useSaveView() {
  return useMutation({
    mutationFn: (view: { name: string; address: string }) => body(api.POST("/api/v1/saved-views", { body: view })),
    onSuccess: useRead(),
  });
}

export function useForgetView(id: number) {
  return useMutation({
    mutationFn: () => done(api.DELETE("/api/v1/saved-views/{id}", { params: { path: { id } } })),
    onSuccess: useRead(),
  });
}
