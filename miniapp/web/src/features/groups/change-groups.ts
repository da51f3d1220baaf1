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

/** The ids of a group's channels. */
export function useMembers(id: number) {
  return useQuery({
    queryKey: ["channels", "members", id],
    queryFn: async ({ signal }) => {
      const page = await body(
        api.GET("/api/v1/channels", { params: { query: { page: 0, size: 200, group: id } }, signal }),
      );
      return new Set(page.items.map((channel) => channel.id));
    },
  });
}

/** Channels to choose from, by a part of their name. */
export function useCandidates(q: string) {
  return useQuery({
    queryKey: ["channels", "candidates", q],
    queryFn: ({ signal }) =>
      body(
        api.GET("/api/v1/channels", {
          params: { query: { page: 0, size: 30, sort: "title", ...(q === "" ? {} : { q }) } },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  });
}
