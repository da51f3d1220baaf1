import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body, done } from "../../shared/api/client";
import type { SessionPaste } from "../../shared/api/types";

export function useAccounts() {
  return useInfiniteQuery({
    queryKey: ["accounts"],
    queryFn: ({ pageParam, signal }) =>
      body(api.GET("/api/v1/accounts", { params: { query: { page: pageParam, size: 50 } }, signal })),
    initialPageParam: 0,
    getNextPageParam: (last) => ((last.page + 1) * last.size < last.total ? last.page + 1 : undefined),
  });
}

/** Asks what a pasted session is; nothing is saved. */
export function useCheckSession() {
  return useMutation({
    mutationFn: (session: SessionPaste) => body(api.POST("/api/v1/accounts/check", { body: session })),
  });
}

function useRead() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["accounts"] });
}

export function useAddSession() {
  return useMutation({
    mutationFn: (session: SessionPaste) => body(api.POST("/api/v1/accounts", { body: session })),
    onSuccess: useRead(),
  });
}

export function useChangeAccount(id: number) {
  return useMutation({
    mutationFn: (state: "ok" | "frozen") =>
      body(
        api.PATCH("/api/v1/accounts/{id}", { params: { path: { id } }, body: { state, reason: null, proxyId: null } }),
      ),
    onSuccess: useRead(),
  });
}

export function useDeleteAccount(id: number) {
  return useMutation({
    mutationFn: () => done(api.DELETE("/api/v1/accounts/{id}", { params: { path: { id } } })),
    onSuccess: useRead(),
  });
}
