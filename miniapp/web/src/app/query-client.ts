import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { Problem } from "../shared/api/problem";
import { haptic } from "../shared/telegram/telegram";

/**
 * Figures stay fresh for half a minute and are read again when the app becomes visible; only what may pass is tried again.
 * Who is refused something has another role by now: it is asked for anew.
 */
export function createQueryClient() {
  const refused = (error: unknown) => {
    if (Problem.of(error).status === 403) void client.invalidateQueries({ queryKey: ["me"] });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: refused }),
    mutationCache: new MutationCache({
      onSuccess: () => haptic("success"),
      onError: (error) => {
        haptic("error");
        refused(error);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: true,
        retry: (failures, error) => failures < 2 && Problem.of(error).status >= 500,
      },
    },
  });
  return client;
}
