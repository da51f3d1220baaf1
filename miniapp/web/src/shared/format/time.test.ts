import { expect, test } from "vitest";
import { age, ago, day, duration, moment } from "./time";

const NOW = Date.parse("2026-11-23T19:00:00Z");

test.each([
  ["2026-11-23T18:00:00Z", "23 ноя, 21:00 МСК", "Nov 23, 21:00 MSK"],
  ["2026-05-01T21:30:00Z", "2 мая, 00:30 МСК", "May 2, 00:30 MSK"],
  ["2025-12-31T20:59:59Z", "31 дек 2025, 23:59 МСК", "Dec 31, 2025, 23:59 MSK"],
  ["2025-12-31T21:00:00Z", "1 янв, 00:00 МСК", "Jan 1, 00:00 MSK"],
])("%s is %s", (instant, ru, en) => {
  expect(moment(instant, "ru", NOW).replaceAll("\u00a0", " ")).toBe(ru);
  expect(moment(instant, "en", NOW).replaceAll("\u00a0", " ")).toBe(en);
});

test("a day stands in Moscow, wherever the reader is", () => {
  expect(day("2026-11-22T22:00:00Z", "ru", NOW)).toBe("23\u00a0ноя");
});

test.each([
  [30_000, "сейчас"],
  [2 * 60_000, "2 минуты назад"],
  [5 * 3_600_000, "5 часов назад"],
  [72 * 3_600_000, "3 дня назад"],
])("%d ms before is %s", (before, words) => {
  expect(ago(NOW - before, "ru", NOW)).toBe(words);
});

test.each([
  [42, "0:42"],
  [725, "12:05"],
  [3723, "1:02:03"],
])("%d seconds last %s", (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});

test("an age is told in hours up to three days, then in days", () => {
  expect([24, 72, 168, 720].map((hours) => age(hours, "ru").replaceAll("\u00a0", " "))).toEqual([
    "24 ч",
    "72 ч",
    "7 дн",
    "30 дн",
  ]);
});
