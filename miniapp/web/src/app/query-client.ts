import { QueryClient } from "@tanstack/react-query";
import { Problem } from "../shared/api/problem";

/** Figures stay fresh for half a minute and are read again when the app becomes visible; only what may pass is tried again. */
export function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: true,
        retry: (failures, error) => failures < 2 && Problem.of(error).status >= 500,
      },
    },
  });
}
