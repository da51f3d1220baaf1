import { renderHook } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import openapi from "../../../openapi.json";
import en from "../../shared/i18n/en.json";
import { i18n } from "../../shared/i18n/i18n";
import ru from "../../shared/i18n/ru.json";
import { LOGGED } from "../../test/logged";
import { useFieldWord } from "./use-field-word";

afterEach(() => i18n.changeLanguage("ru"));

test.each([
  ["Russian", ru.words.auditField],
  ["English", en.words.auditField],
])("every field that is written into the log has its words in %s", (_, words) => {
  const fields = LOGGED.flatMap((thing) => Object.keys(openapi.components.schemas[thing].properties));
  expect(fields.length).toBeGreaterThan(120);
  expect([...new Set(fields)].filter((field) => !(field in words))).toEqual([]);
});

test("a path is told step by step; what has no word stays as it came", async () => {
  const { result, rerender } = renderHook(() => useFieldWord());
  expect(result.current("name")).toBe("имя");
  expect(result.current("group.channels")).toBe("группа · каналы");
  expect(result.current("group.secretDeed")).toBe("группа · secretDeed");
  await i18n.changeLanguage("en");
  rerender();
  expect(result.current("group.channels")).toBe("group · channels");
  expect(result.current("secretDeed")).toBe("secretDeed");
});
