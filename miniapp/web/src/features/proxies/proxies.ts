import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body, done } from "../../shared/api/client";
import type { Platform, Proxy } from "../../shared/api/types";

export function useProxies() {
  return useInfiniteQuery({
    queryKey: ["proxies"],
    queryFn: ({ pageParam, signal }) =>
      body(api.GET("/api/v1/proxies", { params: { query: { page: pageParam, size: 50 } }, signal })),
    initialPageParam: 0,
    getNextPageParam: (last) => ((last.page + 1) * last.size < last.total ? last.page + 1 : undefined),
  });
}

interface Pasted {
  text: string;
  region: string | null;
}

/** Asks what each line is; nothing is saved. */
export function useCheckProxies() {
  return useMutation({
    mutationFn: (pasted: Pasted) => body(api.POST("/api/v1/proxies/check", { body: { ...pasted, platforms: null } })),
  });
}

function useRead() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["proxies"] });
}

export function useAddProxies() {
  return useMutation({
    mutationFn: (pasted: Pasted) => body(api.POST("/api/v1/proxies", { body: { ...pasted, platforms: null } })),
    onSuccess: useRead(),
  });
}

export function useChangeProxy(id: number) {
  return useMutation({
    mutationFn: (state: Proxy["state"]) =>
      body(api.PATCH("/api/v1/proxies/{id}", { params: { path: { id } }, body: { state, reason: null } })),
    onSuccess: useRead(),
  });
}

export function useDeleteProxy(id: number) {
  return useMutation({
    mutationFn: () => done(api.DELETE("/api/v1/proxies/{id}", { params: { path: { id } } })),
    onSuccess: useRead(),
  });
}

/** Looks through a proxy at a platform, now. */
export function useLookThrough(id: number) {
  return useMutation({
    mutationFn: (platform: Platform) =>
      body(api.POST("/api/v1/proxies/{id}/check", { params: { path: { id }, query: { platform } } })),
    onSuccess: useRead(),
  });
}
