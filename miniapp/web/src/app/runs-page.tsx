import { useTranslation } from "react-i18next";
import { OpenRunButton } from "../features/runs/open-run-button";
import { RunList } from "../features/runs/run-list";

export function RunsPage() {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <div className="heading-row">
        <h1>{t("nav.runs")}</h1>
        <OpenRunButton />
      </div>
      <RunList />
    </div>
  );
}
