import { useQuery } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";
import type { Language } from "../../shared/format/language";

/** The message of a run in words, as the bot sends it; there is none before the run is computed. */
export function useSummary(id: number, language: Language, computed: boolean) {
  return useQuery({
    queryKey: ["runs", "summary", id, language],
    queryFn: ({ signal }) =>
      body(api.GET("/api/v1/runs/{id}/summary", { params: { path: { id }, query: { language } }, signal })),
    enabled: computed,
  });
}
