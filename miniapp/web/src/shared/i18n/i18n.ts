import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../format/language";
import en from "./en.json";
import ru from "./ru.json";

const KEPT = "cosmeya.language";

function kept(): Language {
  try {
    return localStorage.getItem(KEPT) === "en" ? "en" : "ru";
  } catch {
    return "ru";
  }
}

/** Russian by default; the choice is kept on the device. Resources are part of the bundle, so nothing waits. */
export const i18n = i18next.createInstance();

i18n.on("languageChanged", (language) => {
  document.documentElement.lang = language;
});

void i18n.use(initReactI18next).init({
  resources: { ru: { translation: ru }, en: { translation: en } },
  lng: kept(),
  fallbackLng: "ru",
  initAsync: false,
  interpolation: { escapeValue: false },
});

export function choose(language: Language) {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // A private window keeps nothing: the choice lasts until the page is closed.
  }
  return i18n.changeLanguage(language);
}
