import { renderHook } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import openapi from "../../../openapi.json";
import { LOGGED } from "../../test/logged";
import { i18n } from "../../shared/i18n/i18n";
import { useValueWord } from "./use-value-word";

afterEach(() => i18n.changeLanguage("ru"));

interface Property {
  type?: string | readonly string[];
  format?: string;
  enum?: readonly (string | null)[];
  items?: Property;
}

const FIELDS = LOGGED.flatMap((thing) =>
  Object.entries(openapi.components.schemas[thing].properties as Record<string, Property>),
);

const told = () => renderHook(() => useValueWord()).result.current;

test("every code that is written into the log has a word of its field", () => {
  const codes = FIELDS.filter(([field]) => field !== "protocol").flatMap(([field, { enum: own, items }]) =>
    (own ?? items?.enum ?? []).flatMap((code) => (code === null ? [] : [[field, code.toLowerCase()] as const])),
  );
  expect(codes.length).toBeGreaterThan(50);
  expect(codes.filter(([field, code]) => told()(field, code) === code)).toEqual([]);
});

test("every moment that is written into the log is told as a date, every day as a day", () => {
  const fields = (format: string) => FIELDS.filter(([, property]) => property.format === format).map(([name]) => name);
  expect(fields("date-time").length).toBeGreaterThan(15);
  for (const field of fields("date-time")) {
    expect(told()(field, "2020-11-23T18:00:00Z"), field).toBe("23\u00a0ноя\u00a02020, 21:00\u00a0МСК");
  }
  expect(fields("date")).toEqual(["since", "until"]);
  expect(told()("since", "2020-11-23")).toBe("23\u00a0ноя\u00a02020");
});

test("the same code is told by its field and in the language of the screen", async () => {
  expect(told()("status", "blocked")).toBe("доступ закрыт");
  expect(told()("user.status", "invited")).toBe("приглашён");
  expect(told()("state", "active")).toBe("работает");
  expect(told()("platforms", ["tiktok", "likee"])).toBe("TikTok, Likee");
  expect(told()("computed", true)).toBe("да");
  expect(told()("coverage", 0.5)).toMatch(/^50.%$/);
  expect(told()("score", 3.25)).toBe("3,3");
  await i18n.changeLanguage("en");
  expect(told()("score", 3.25)).toBe("3.3");
  expect(told()("status", "blocked")).toBe("blocked");
  expect(told()("role", "admin")).toBe("administrator");
  expect(told()("language", "ru")).toBe("Russian");
  expect(told()("incomplete", false)).toBe("no");
});

test("text that is no code of its field stays as it came", () => {
  expect(told()("name", "active")).toBe("active");
  expect(told()("text", "2020-11-23T18:00:00Z")).toBe("2020-11-23T18:00:00Z");
  expect(told()("state", "asleep")).toBe("asleep");
  expect(told()("since", "soon")).toBe("soon");
  expect(told()("id", 166_329)).toBe("166329");
});

test("what is empty is a dash, and never a zero", () => {
  expect([null, "", [], 0].map((value) => told()("region", value))).toEqual(["—", "—", "—", "0"]);
});

test("a long list is told in short, a list of things by their fields", () => {
  const channels = Array.from({ length: 15 }, (_, at) => at);
  expect(told()("channels", channels)).toBe("0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, и ещё 3");
  expect(
    told()("lines", [
      { line: 1, status: "accepted", reason: null },
      { line: 2, status: "refused", reason: "bad_port" },
    ]),
  ).toBe("строка: 1, статус: принято; строка: 2, статус: не принято, причина: неверный порт");
});
