import type { Language } from "./language";

const MONTHS: Record<Language, readonly string[]> = {
  ru: ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

const MOSCOW = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Moscow",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function moscow(instant: string | number) {
  const parts = new Map(MOSCOW.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  return {
    year: read("year"),
    month: Number(read("month")),
    day: Number(read("day")),
    clock: `${read("hour")}:${read("minute")}`,
  };
}

/** The day in Moscow: `23 ноя` or `Nov 23`; the year is added when it is not the year of `now`. */
export function day(instant: string | number, language: Language, now: number = Date.now()): string {
  const at = moscow(instant);
  const month = MONTHS[language][at.month - 1] ?? "";
  const thisYear = at.year === moscow(now).year;
  if (language === "ru") return `${at.day}\u00a0${month}${thisYear ? "" : `\u00a0${at.year}`}`;
  return `${month}\u00a0${at.day}${thisYear ? "" : `, ${at.year}`}`;
}

/** The time of day in Moscow: `21:00`. */
export function clock(instant: string | number): string {
  return moscow(instant).clock;
}

/** Day, time and zone: `23 ноя, 21:00 МСК` or `Nov 23, 21:00 MSK`. */
export function moment(instant: string | number, language: Language, now: number = Date.now()): string {
  return `${day(instant, language, now)}, ${clock(instant)}\u00a0${language === "ru" ? "МСК" : "MSK"}`;
}

/** Moscow has been three hours ahead of UTC, winter and summer, since October 2014; all our readings are younger. */
export const MOSCOW_MS = 3 * 60 * 60 * 1000;

/** A moment as a field for date and time has it, in Moscow time: `2026-11-23T21:00`. */
export const moscowInput = (instant: string | number): string =>
  new Date(new Date(instant).getTime() + MOSCOW_MS).toISOString().slice(0, 16);

/** The moment that such a field names; nothing where it names none. */
export function fromMoscowInput(text: string): string | undefined {
  const at = Date.parse(`${text}Z`) - MOSCOW_MS;
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

/** How long ago: `2 минуты назад`, `now` under a minute. */
export function ago(instant: number, language: Language, now: number = Date.now()): string {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const minutes = Math.floor(Math.max(0, now - instant) / 60_000);
  if (minutes < 1) return relative.format(0, "second");
  if (minutes < 60) return relative.format(-minutes, "minute");
  if (minutes < 48 * 60) return relative.format(-Math.floor(minutes / 60), "hour");
  return relative.format(-Math.floor(minutes / (24 * 60)), "day");
}

/** The length of a video: `0:42`, `12:05`, `1:02:03`. */
export function duration(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(Math.floor(seconds % 60));
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** How old a video was: `24 ч` and `7 дн`, `24 h` and `7 d`; hours up to three days. */
export function age(hours: number, language: Language): string {
  const [hour, day] = language === "ru" ? ["ч", "дн"] : ["h", "d"];
  return hours <= 72 ? `${Math.round(hours)}\u00a0${hour}` : `${Math.round(hours / 24)}\u00a0${day}`;
}
