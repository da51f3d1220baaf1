import { useTranslation } from "react-i18next";
import { SavedViews } from "../features/saved/saved-views";
import { Comparison } from "../features/compare/comparison";

export function ComparePage() {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <div className="heading-row">
        <h1>{t("compare.title")}</h1>
        <SavedViews />
      </div>
      <Comparison />
    </div>
  );
}
