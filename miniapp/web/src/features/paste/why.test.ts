import { expect, test } from "vitest";
import en from "../../shared/i18n/en.json";
import ru from "../../shared/i18n/ru.json";
import { SIGNS, why } from "./why";

test.each([
  ["Russian", ru.words.pasteWhy],
  ["English", en.words.pasteWhy],
])("every reason to refuse a line has its sentence in %s", (_, words) => {
  const codes = Object.entries(SIGNS).flatMap(([reason, signs]) => [
    reason,
    ...signs.map(([, sign]) => `${reason}_${sign}`),
  ]);
  expect(Object.keys(words).sort()).toEqual([...codes, "other"].sort());
});

test.each([
  ["unknown_platform", "not an address of a known platform", "unknown_platform"],
  ["not_a_channel", "neither a channel nor a video", "not_a_channel"],
  ["not_found", "HTTP 404", "not_found"],
  ["not_found", "the account is private", "not_found_private"],
  ["not_found", "not authorized to view user", "not_found_private"],
  ["unavailable", "timed_out: no whole answer in PT20S", "unavailable"],
  ["unavailable", "HTTP 429", "unavailable_busy"],
  ["unavailable", "the sorry page", "unavailable_busy"],
  ["unavailable", "logged-out page: the login wall", "unavailable_login"],
  ["unavailable", "sent to the sign-in page", "unavailable_login"],
  ["unavailable", "a number is known to sessions alone", "unavailable_login"],
  ["unsupported_yet", "channels of likee are not read yet", "unsupported_yet"],
  ["a_new_reason", "whatever it says", "other"],
])("%s by “%s” is told as %s", (reason, detail, code) => {
  expect(why({ reason, detail })).toBe(code);
});

test("a line without a reason is told too", () => {
  expect(why({ reason: null, detail: null })).toBe("other");
  expect(why({ reason: "not_found", detail: null })).toBe("not_found");
});
