import { expect, test } from "vitest";
import en from "../../shared/i18n/en.json";
import ru from "../../shared/i18n/ru.json";
import { SIGNS, why } from "./why";

test.each([
  ["Russian", ru.words.proxyWhy],
  ["English", en.words.proxyWhy],
])("every sign has its sentence in %s", (_, words) => {
  expect(Object.keys(words).sort()).toEqual(
    SIGNS.map(([, code]) => code)
      .concat("other")
      .sort(),
  );
});

test.each([
  ["nothing came through it since 2026-11-20 18:00:00+00", "silent"],
  ["the platform turns the exit away, HTTP 403", "turned_away"],
  ["refused: the exit refused user and password", "sign_in"],
  ["refused: ConnectException: the exit asks for another sign-in", "sign_in"],
  ["refused: ConnectException", "refused"],
  ["timed_out: no whole answer in PT20S", "timed_out"],
  ["broken: more than 10 redirects", "broken"],
  ["too_large: more than 8 MiB", "too_large"],
  ["foreign_redirect: example.org/", "redirected"],
  ["HTTP 503", "server"],
  ["no key for secrets: set COSMEYA_SECRETS_KEY, or COSMEYA_SECRETS_KEY_FILE to a file", "key"],
  ["proxy 4 does not open: it was changed, moved, or sealed with another key", "key"],
])("“%s” is explained: %s", (text, code) => {
  expect(why(text)).toBe(code);
});

test("what a person wrote stands for itself", () => {
  expect(why("оплачен до пятницы")).toBeNull();
  expect(why(null)).toBeNull();
});
