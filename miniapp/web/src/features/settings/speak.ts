import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";
import type { Language } from "../../shared/format/language";

/** Tells the server the language that one wants to be spoken to in, for the bot's messages. */
export function useSpokenLanguage() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (language: Language) => body(api.PATCH("/api/v1/me", { body: { language } })),
    onSuccess: (me) => queries.setQueryData(["me"], me),
  });
}
