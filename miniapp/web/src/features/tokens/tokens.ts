import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, body, done } from "../../shared/api/client";
import type { TokenWish } from "../../shared/api/types";

/** One's own tokens that are good now. */
export function useTokens() {
  return useQuery({
    queryKey: ["tokens"],
    queryFn: ({ signal }) => body(api.GET("/api/v1/tokens", { signal })),
  });
}

function useRead() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["tokens"] });
}

/** Makes one; its word comes this once. */
export function useMakeToken() {
  return useMutation({
    mutationFn: (wish: TokenWish) => body(api.POST("/api/v1/tokens", { body: wish })),
    onSuccess: useRead(),
  });
}

export function useEndToken(id: number) {
  return useMutation({
    mutationFn: () => done(api.DELETE("/api/v1/tokens/{id}", { params: { path: { id } } })),
    onSuccess: useRead(),
  });
}
