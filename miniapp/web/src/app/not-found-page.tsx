import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { EmptyState } from "../shared/ui/empty-state";

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t("problem.notFound")}>
      <Link className="tap-link" to="/">
        {t("nav.home")}
      </Link>
    </EmptyState>
  );
}
