import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { SignedIn } from "../features/settings/signed-in";
import { useSpokenLanguage } from "../features/settings/speak";
import { TokenList } from "../features/tokens/token-list";
import { useFormat } from "../shared/format/use-format";
import { choose } from "../shared/i18n/i18n";
import { SessionRows } from "../shared/session/session-rows";
import { addToHomeScreen, onHomeScreen } from "../shared/telegram/telegram";
import { Button } from "../shared/ui/button";
import { ChipGroup } from "../shared/ui/chip-group";
import { BackLink } from "./back-link";

const LANGUAGES = [
  { value: "ru", label: "Русский" },
  { value: "en", label: "English" },
] as const;

export function SettingsPage() {
  const { t } = useTranslation();
  const { language } = useFormat();
  const speak = useSpokenLanguage();
  return (
    <div className="stack">
      <BackLink to="/" />
      <h1>{t("nav.settings")}</h1>
      <SignedIn />
      <section className="card stack" aria-labelledby="language">
        <h2 id="language">{t("settings.language")}</h2>
        <ChipGroup
          label={t("settings.language")}
          options={LANGUAGES}
          value={language}
          onChange={(next) => {
            void choose(next);
            speak.mutate(next);
          }}
        />
      </section>
      <section className="card" aria-labelledby="zone">
        <h2 id="zone">{t("settings.zone")}</h2>
        <p className="hint">{t("settings.zoneHint")}</p>
      </section>
      <section className="stack" aria-labelledby="sessions">
        <h2 id="sessions">{t("sessions.title")}</h2>
        <SessionRows none={t("sessions.none")} />
      </section>
      <TokenList />
      <section className="card" aria-labelledby="about">
        <h2 id="about">{t("settings.about")}</h2>
        <p className="hint">{t("settings.aboutHint")}</p>
        <p className="hint">Instagram{t("settings.instagram")}</p>
        <Link className="tap-link" to="/breaks">
          {t("breaks.title")}
        </Link>
      </section>
      <HomeScreen />
    </div>
  );
}

/** Offered where Telegram says that it is possible and not done yet. */
function HomeScreen() {
  const { t } = useTranslation();
  const [possible, setPossible] = useState(false);
  useEffect(() => onHomeScreen(setPossible), []);
  if (!possible) return null;
  return <Button onClick={() => addToHomeScreen()}>{t("settings.homeScreen")}</Button>;
}
