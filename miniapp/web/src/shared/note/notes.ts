import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, body, done } from "../api/client";
import type { Note } from "../api/types";

/** Whose notes they are. */
export type Noted = { channel: number } | { video: number };

const MOST = 200;

/** The newest two hundred notes of a channel or a video. */
export function useNotes(of: Noted) {
  return useQuery({
    queryKey: ["notes", of],
    queryFn: ({ signal }) =>
      body(api.GET("/api/v1/notes", { params: { query: { ...of, page: 0, size: MOST } }, signal })),
    staleTime: 60_000,
  });
}

function useRead() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["notes"] });
}

export interface NoteWords {
  at: string;
  text: string;
}

export function useAddNote(of: Noted) {
  const whose = "channel" in of ? { channelId: of.channel, videoId: null } : { channelId: null, videoId: of.video };
  return useMutation({
    mutationFn: (words: NoteWords) => body(api.POST("/api/v1/notes", { body: { ...whose, ...words } })),
    onSuccess: useRead(),
  });
}

export function useChangeNote({ id }: Note) {
  return useMutation({
    mutationFn: (words: NoteWords) => body(api.PUT("/api/v1/notes/{id}", { params: { path: { id } }, body: words })),
    onSuccess: useRead(),
  });
}

export function useDeleteNote({ id }: Note) {
  return useMutation({
    mutationFn: () => done(api.DELETE("/api/v1/notes/{id}", { params: { path: { id } } })),
    onSuccess: useRead(),
  });
}
