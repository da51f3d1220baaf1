import { useTranslation } from "react-i18next";
import { useMay } from "../../shared/access/get-me";
import { Button } from "../../shared/ui/button";
import { ProblemView } from "../../shared/ui/problem-view";
import { useLatestRun } from "./get-latest-run";
import { useOpenRun } from "./open-run";
import { underway } from "./underway";

/** "Collect now", for who may; while a run is underway there is nothing to press. */
export function OpenRunButton() {
  const { t } = useTranslation();
  const latest = useLatestRun();
  const open = useOpenRun();
  if (!useMay("admin")) return null;
  return (
    <>
      <Button busy={open.isPending} disabled={underway(latest.data)} onClick={() => open.mutate()}>
        {t("run.collect")}
      </Button>
      {open.error && <ProblemView error={open.error} />}
    </>
  );
}
