import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, body } from "../../shared/api/client";
import type { Platform } from "../../shared/api/types";
import { useWord } from "../../shared/i18n/use-word";
import { Button } from "../../shared/ui/button";
import { ProblemView } from "../../shared/ui/problem-view";

/** Plans the failed tasks of a run that is not over again: all, or those of one platform. */
function useRetry(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (platform: Platform | undefined) =>
      body(
        api.POST("/api/v1/runs/{id}/retry", {
          params: { path: { id }, query: platform === undefined ? {} : { platform } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["runs"] }),
  });
}

export function RetryButton({ id, platform }: { id: number; platform?: Platform }) {
  const { t } = useTranslation();
  const word = useWord();
  const retry = useRetry(id);
  return (
    <>
      <Button busy={retry.isPending} onClick={() => retry.mutate(platform)}>
        {platform === undefined ? t("run.retry") : t("run.retryPlatform", { platform: word("platform", platform) })}
      </Button>
      <span role="status" className="hint">
        {retry.data && t("run.retried", { count: retry.data.planned })}
      </span>
      {retry.error && <ProblemView error={retry.error} />}
    </>
  );
}
