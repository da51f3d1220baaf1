import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { launch } from "../shared/telegram/telegram";
import { Icon } from "../shared/ui/icon";
import "./back-link.css";
import { useBack } from "./use-back";

/** Back to where one came from, else to the screen above; inside Telegram its own button does this. */
export function BackLink({ to }: { to: string }) {
  const { t } = useTranslation();
  const back = useBack(to);
  if (launch() !== null) return null;
  function step(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    back();
  }
  return (
    <Link className="back-link" to={to} onClick={step}>
      <Icon name="back" />
      {t("action.back")}
    </Link>
  );
}
