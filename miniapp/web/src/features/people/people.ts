import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, body, done } from "../../shared/api/client";
import type { Person } from "../../shared/api/types";

export const ROLES = ["viewer", "analyst", "admin", "owner"] as const satisfies readonly Person["role"][];

export function usePeople() {
  return useInfiniteQuery({
    queryKey: ["people"],
    queryFn: ({ pageParam, signal }) =>
      body(api.GET("/api/v1/users", { params: { query: { page: pageParam, size: 50 } }, signal })),
    initialPageParam: 0,
    getNextPageParam: (last) => ((last.page + 1) * last.size < last.total ? last.page + 1 : undefined),
  });
}

function useRead() {
  const queries = useQueryClient();
  return () => Promise.all(["people", "invitations"].map((key) => queries.invalidateQueries({ queryKey: [key] })));
}

/** Another role, or the access closed and given back. */
export function useChangePerson(id: number) {
  return useMutation({
    mutationFn: (change: { role: Person["role"] } | { status: "active" | "blocked" }) =>
      body(api.PATCH("/api/v1/users/{id}", { params: { path: { id } }, body: change })),
    onSuccess: useRead(),
  });
}

export function useInvitations() {
  return useQuery({
    queryKey: ["invitations"],
    queryFn: ({ signal }) => body(api.GET("/api/v1/invitations", { signal })),
  });
}

export function useInvite() {
  return useMutation({
    mutationFn: (who: { name: string; role: Person["role"] }) =>
      body(api.POST("/api/v1/invitations", { body: { ...who, hours: null, groups: null, language: null } })),
    onSuccess: useRead(),
  });
}

export function useTakeBack(id: number) {
  return useMutation({
    mutationFn: () => done(api.DELETE("/api/v1/invitations/{id}", { params: { path: { id } } })),
    onSuccess: useRead(),
  });
}
