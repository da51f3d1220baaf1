import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "../../shared/api/client";

/** Opens a run by hand, now. */
export function useOpenRun() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => body(api.POST("/api/v1/runs")),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["runs"] }),
  });
}
