import { useTranslation } from "react-i18next";
import { Link, NavLink, Outlet, ScrollRestoration } from "react-router";
import { LanguageSwitch } from "../shared/i18n/language-switch";
import { Icon } from "../shared/ui/icon";
import { Brand } from "./brand";
import "./shell.css";

/** What stands around every screen: the name, the two places, the language. */
export function Shell() {
  const { t } = useTranslation();
  return (
    <div className="shell">
      <header className="shell-top">
        <div>
          <Link className="shell-brand" to="/">
            <Brand />
            Cosmeya
          </Link>
          <nav className="shell-nav" aria-label={t("nav.label")}>
            <NavLink to="/" end>
              <Icon name="channels" />
              {t("nav.channels")}
            </NavLink>
            <NavLink to="/runs">
              <Icon name="runs" />
              {t("nav.runs")}
            </NavLink>
          </nav>
          <LanguageSwitch />
        </div>
      </header>
      <main className="shell-main">
        <Outlet />
      </main>
      <ScrollRestoration />
    </div>
  );
}
