import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { EmptyState } from "../shared/ui/empty-state";

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t("problem.notFound")}>
      <Link to="/">{t("nav.home")}</Link>
    </EmptyState>
  );
}
