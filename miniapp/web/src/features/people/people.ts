import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, body, done } from "../../shared/api/client";
import type { PersonChange } from "../../shared/api/types";
import type { Role } from "../../shared/access/rank";

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

const SAME: PersonChange = { name: null, role: null, status: null, language: null, groups: null };

/** Another role or other groups, or the access closed and given back; what is not named stays. */
export function useChangePerson(id: number) {
  return useMutation({
    mutationFn: (change: Partial<PersonChange>) =>
      body(api.PATCH("/api/v1/users/{id}", { params: { path: { id } }, body: { ...SAME, ...change } })),
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
    mutationFn: (who: { name: string; role: Role; groups: number[] | null }) =>
      body(api.POST("/api/v1/invitations", { body: { ...who, hours: null, language: null } })),
    onSuccess: useRead(),
  });
}

export function useTakeBack(id: number) {
  return useMutation({
    mutationFn: () => done(api.DELETE("/api/v1/invitations/{id}", { params: { path: { id } } })),
    onSuccess: useRead(),
  });
}
