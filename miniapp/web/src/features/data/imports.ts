import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";

/** The bytes go as they are: whether they are UTF-8 is the server's to say. */
const csv = (file: ArrayBuffer) => ({
  body: file as never,
  bodySerializer: (bytes: unknown) => bytes as ArrayBuffer,
  headers: { "Content-Type": "text/csv" },
});

/** Asks what a file holds and what is wrong with it; nothing is saved. */
export function useCheckImport() {
  return useMutation({
    mutationFn: (file: ArrayBuffer) => body(api.POST("/api/v1/import/history/check", csv(file))),
  });
}

/** Takes a file in, all of it or nothing; every figure may have more history now. */
export function useTakeImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, source }: { file: ArrayBuffer; source: string }) =>
      body(api.POST("/api/v1/import/history", { params: { query: { source } }, ...csv(file) })),
    onSuccess: () => queries.invalidateQueries(),
  });
}
