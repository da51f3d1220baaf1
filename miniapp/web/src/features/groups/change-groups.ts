import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, body, done } from "../../shared/api/client";
import type { Group } from "../../shared/api/types";

export const GROUP_KINDS = ["group", "project", "tag"] as const satisfies readonly Group["kind"][];

interface Name {
  name: string;
  kind: Group["kind"];
}

function useRead() {
  const queries = useQueryClient();
  return () => Promise.all([["groups"], ["channels"]].map((queryKey) => queries.invalidateQueries({ queryKey })));
}

export function useCreateGroup() {
  return useMutation({
    mutationFn: (name: Name) => body(api.POST("/api/v1/groups", { body: name })),
    onSuccess: useRead(),
  });
}

export function useRenameGroup(id: number) {
  return useMutation({
    mutationFn: (name: Name) => body(api.PUT("/api/v1/groups/{id}", { params: { path: { id } }, body: name })),
    onSuccess: useRead(),
  });
}

export function useDeleteGroup(id: number) {
  return useMutation({
    mutationFn: () => done(api.DELETE("/api/v1/groups/{id}", { params: { path: { id } } })),
    onSuccess: useRead(),
  });
}

/** Puts a channel into a group or takes it out. */
export function useMembership(id: number) {
  return useMutation({
    mutationFn: ({ channel, member }: { channel: number; member: boolean }) => {
      const asked = { params: { path: { id } }, body: { channels: [channel] } };
      return body(
        member ? api.POST("/api/v1/groups/{id}/channels", asked) : api.DELETE("/api/v1/groups/{id}/channels", asked),
      );
    },
    onSuccess: useRead(),
  });
}

/** The ids of all channels of a group. */
export function useMembers(id: number) {
  return useQuery({
    queryKey: ["channels", "members", id],
    queryFn: ({ signal }) => body(api.GET("/api/v1/groups/{id}/channels", { params: { path: { id } }, signal })),
  });
}
