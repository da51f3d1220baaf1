import { useTranslation } from "react-i18next";
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from "react-router";
import { Freshness } from "../features/runs/freshness";
import { useMe } from "../shared/access/get-me";
import { useSignedOut } from "../shared/api/session";
import { Icon, type IconName } from "../shared/ui/icon";
import { Brand } from "./brand";
import { Offline } from "./offline";
import "./shell.css";
import { SignIn } from "./sign-in";
import { useTelegramBack } from "./use-back";

const PLACES = [
  { to: "/", icon: "channels", word: "nav.channels" },
  { to: "/compare", icon: "compare", word: "nav.compare" },
  { to: "/runs", icon: "runs", word: "nav.runs" },
  { to: "/manage", icon: "manage", word: "nav.manage" },
] as const satisfies readonly { to: string; icon: IconName; word: string }[];

/** What stands around every screen: the name, the places, and how fresh the figures are. */
export function Shell() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const signedOut = useSignedOut();
  const { data: me } = useMe();
  const places = me?.role === "viewer" ? PLACES.filter(({ to }) => to !== "/manage") : PLACES;
  useTelegramBack();
  return (
    <div className="shell">
      <header className="shell-top">
        <div>
          <Link className="shell-brand" to="/">
            <Brand />
            Cosmeya
          </Link>
          <nav className="shell-nav" aria-label={t("nav.label")}>
            {places.map(({ to, icon, word }) => (
              <NavLink key={to} to={to} end={to === "/"}>
                <Icon name={icon} />
                {t(word)}
              </NavLink>
            ))}
          </nav>
          <NavLink className="button plain" to="/settings" aria-label={t("nav.settings")} title={t("nav.settings")}>
            <Icon name="settings" />
          </NavLink>
        </div>
      </header>
      <main className="shell-main">
        <Offline />
        {signedOut ? <SignIn /> : <Outlet />}
        {pathname !== "/" && !signedOut && <Freshness />}
      </main>
      <ScrollRestoration />
    </div>
  );
}
