import { useMutation } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";

/** Asks what each pasted line is; nothing is saved. */
export function useCheckLinks() {
  return useMutation({ mutationFn: (text: string) => body(api.POST("/api/v1/channels/check", { body: { text } })) });
}
