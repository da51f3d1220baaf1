import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";

/** Saves the channels of the pasted lines; the list is read again. */
export function useAddLinks() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (text: string) => body(api.POST("/api/v1/channels", { body: { text } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["channels"] }),
  });
}
