import { expect, test } from "vitest";
import openapi from "../../../openapi.json";
import en from "../../shared/i18n/en.json";
import ru from "../../shared/i18n/ru.json";
import { SIGNS, why } from "./why";

const OUTCOMES = openapi.components.schemas.Task.properties.outcome.enum.filter((code) => code !== null);

test.each([
  ["Russian", ru.words],
  ["English", en.words],
])("every outcome of a task has its words in %s, and every failure a sentence", (_, words) => {
  expect(OUTCOMES.length).toBeGreaterThan(15);
  const explained = OUTCOMES.filter((code) => code !== "taken" && code !== "empty");
  const finer = Object.entries(SIGNS).flatMap(([code, signs]) => signs.map(([, sign]) => `${code}_${sign}`));
  expect(Object.keys(words.outcome).sort()).toEqual([...OUTCOMES].sort());
  expect(Object.keys(words.why).sort()).toEqual([...explained, ...finer].sort());
});

test("the technical text tells more than the outcome where it carries a known sign", () => {
  expect(why({ outcome: "transport", error: "timed_out: 20 s" })).toBe("transport_timed_out");
  expect(why({ outcome: "transport", error: "HTTP 503" })).toBe("transport_server");
  expect(why({ outcome: "transport", error: "profile: the JSON ends too early or is damaged" })).toBe("transport_cut");
  expect(why({ outcome: "schema_changed", error: "stopped: html: no window.data" })).toBe("schema_changed_stopped");
  expect(why({ outcome: "challenged", error: "sent to the consent page" })).toBe("challenged_consent");
  expect(why({ outcome: "rate_limited", error: "HTTP 429" })).toBe("rate_limited");
  expect(why({ outcome: "private", error: "captcha" })).toBe("private");
});

test("a reading that is whole needs no explanation, nor does one that has not ended", () => {
  expect(why({ outcome: "taken", error: null })).toBeNull();
  expect(why({ outcome: "empty", error: null })).toBeNull();
  expect(why({ outcome: null, error: null })).toBeNull();
});
