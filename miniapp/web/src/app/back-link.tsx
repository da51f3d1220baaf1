import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Icon } from "../shared/ui/icon";
import "./back-link.css";

export function BackLink({ to }: { to: string }) {
  const { t } = useTranslation();
  return (
    <Link className="back-link" to={to}>
      <Icon name="back" />
      {t("action.back")}
    </Link>
  );
}
