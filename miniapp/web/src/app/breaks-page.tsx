import { useTranslation } from "react-i18next";
import { BreakList } from "../features/breaks/break-list";
import { BackLink } from "./back-link";

export function BreaksPage() {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <BackLink to="/settings" />
      <h1>{t("breaks.title")}</h1>
      <BreakList />
    </div>
  );
}
