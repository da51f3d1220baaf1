import type { Language } from "./language";

const MINUS = "\u2212";
const NBSP = "\u00a0";

function formatter(language: Language, options: Intl.NumberFormatOptions) {
  return new Intl.NumberFormat(language === "ru" ? "ru-RU" : "en-US", options);
}

/** A real minus instead of the hyphen, no narrow spaces: the same signs in every browser. */
function typeset(text: string): string {
  return text.replaceAll("-", MINUS).replaceAll("\u202f", NBSP);
}

/** The whole number: `1 204 567` or `1,204,567`. */
export function full(value: number, language: Language): string {
  return typeset(formatter(language, { maximumFractionDigits: 0 }).format(value));
}

/** At most one digit after the point, unless more are asked for: `1,2 тыс.` or `1.2K`; below a thousand the number itself. */
export function compact(value: number, language: Language, digits = 1): string {
  return typeset(formatter(language, { notation: "compact", maximumFractionDigits: digits }).format(value));
}

/** A number with one digit after the point at most, for rates and hours: `2,5`. */
export function decimal(value: number, language: Language): string {
  return typeset(formatter(language, { maximumFractionDigits: 1 }).format(value));
}

/** A share of one: `98,6 %` or `98.6%`. */
export function percent(share: number, language: Language): string {
  return typeset(formatter(language, { style: "percent", maximumFractionDigits: 1 }).format(share));
}

/** A change, its sign always shown: `+1 204`, `−86`, `0`. */
export function signed(
  value: number,
  language: Language,
  as: (value: number, language: Language) => string = full,
): string {
  return value > 0 ? `+${as(value, language)}` : as(value, language);
}
