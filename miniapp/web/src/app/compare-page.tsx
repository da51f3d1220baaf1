import { useTranslation } from "react-i18next";
import { Comparison } from "../features/compare/comparison";

export function ComparePage() {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <h1>{t("compare.title")}</h1>
      <Comparison />
    </div>
  );
}
