import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "./language";
import { bounded, compact, decimal, full, percent, signed } from "./number";
import { age, ago, clock, day, duration, moment } from "./time";

/** Every number and time of a screen, in the language of the screen. */
export function useFormat() {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === "en" ? "en" : "ru";
  return useMemo(
    () => ({
      language,
      full: (value: number) => full(value, language),
      compact: (value: number, digits?: number) => compact(value, language, digits),
      bounded: (value: number, low: number, high: number) => bounded(value, low, high, language),
      decimal: (value: number) => decimal(value, language),
      percent: (share: number) => percent(share, language),
      signed: (value: number) => signed(value, language),
      signedCompact: (value: number) => signed(value, language, compact),
      signedRate: (value: number) => signed(value, language, Math.abs(value) < 100 ? decimal : full),
      day: (instant: string | number) => day(instant, language),
      moment: (instant: string | number) => moment(instant, language),
      ago: (instant: number) => ago(instant, language),
      clock,
      age: (hours: number) => age(hours, language),
      duration,
      /** What i18next counts with: from a thousand up a compact number takes the genitive plural (1000 stands for it). */
      plural: (value: number) => ({ count: value < 1000 ? value : 1000, shown: compact(value, language) }),
    }),
    [language],
  );
}

export type Format = ReturnType<typeof useFormat>;
