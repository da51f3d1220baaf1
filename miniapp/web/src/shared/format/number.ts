import type { Language } from "./language";

const MINUS = "\u2212";
const UNIT = /\u00a0?\p{L}+\.?$/u;
const NBSP = "\u00a0";

const made = new Map<string, Intl.NumberFormat>();

/** Kept once made: making one takes a hundred times as long as using it. */
function formatter(language: Language, options: Intl.NumberFormatOptions) {
  const name = language + JSON.stringify(options);
  const kept = made.get(name) ?? new Intl.NumberFormat(language === "ru" ? "ru-RU" : "en-US", options);
  made.set(name, kept);
  return kept;
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

/** A value with its bounds, the unit said once where it is the same: `12,4 тыс. (11,9–13,1)`; equal bounds are left out. */
export function bounded(value: number, low: number, high: number, language: Language): string {
  const [shown, lower, upper] = [value, low, high].map((each) => compact(each, language)) as [string, string, string];
  if (lower === upper) return shown;
  const unit = UNIT.exec(shown)?.[0] ?? "";
  const same = [lower, upper].every((text) => (UNIT.exec(text)?.[0] ?? "") === unit);
  const bare = (text: string) => (same ? text.replace(UNIT, "") : text);
  return `${shown} (${bare(lower)}–${bare(upper)})`;
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
