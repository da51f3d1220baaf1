import { MutationCache, QueryClient } from "@tanstack/react-query";
import { Problem } from "../shared/api/problem";
import { haptic } from "../shared/telegram/telegram";

/** Figures stay fresh for half a minute and are read again when the app becomes visible; only what may pass is tried again. */
export function createQueryClient() {
  return new QueryClient({
    mutationCache: new MutationCache({ onSuccess: () => haptic("success"), onError: () => haptic("error") }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: true,
        retry: (failures, error) => failures < 2 && Problem.of(error).status >= 500,
      },
    },
  });
}
