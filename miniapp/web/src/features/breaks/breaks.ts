import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, body, done } from "../../shared/api/client";
import type { BreakWords } from "../../shared/api/types";

/** The registry of methodology breaks, the newest first. */
export function useBreaks() {
  return useQuery({
    queryKey: ["breaks"],
    queryFn: async ({ signal }) => (await body(api.GET("/api/v1/breaks", { signal }))).reverse(),
  });
}

/** A break stands on lines and in the logs of videos: what shows it is read again. */
function useRead() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}

export function useEnterBreak() {
  return useMutation({
    mutationFn: (words: BreakWords) => body(api.POST("/api/v1/breaks", { body: words })),
    onSuccess: useRead(),
  });
}

export function useCorrectBreak(id: number) {
  return useMutation({
    mutationFn: (words: BreakWords) => body(api.PUT("/api/v1/breaks/{id}", { params: { path: { id } }, body: words })),
    onSuccess: useRead(),
  });
}

export function useForgetBreak(id: number) {
  return useMutation({
    mutationFn: () => done(api.DELETE("/api/v1/breaks/{id}", { params: { path: { id } } })),
    onSuccess: useRead(),
  });
}
