import { expect, test } from "vitest";
import en from "../../shared/i18n/en.json";
import ru from "../../shared/i18n/ru.json";
import { SIGNS, why } from "./why";

test.each([
  ["Russian", ru.words.accountWhy],
  ["English", en.words.accountWhy],
])("every sign has its sentence in %s", (_, words) => {
  expect(Object.keys(words).sort()).toEqual(SIGNS.map(([, code]) => code).sort());
});

test.each([
  ["banned", "users/info: Challenged[reason=the account is suspended]", "suspended"],
  ["banned", "clips/user: Challenged[reason=sent to the page of suspension]", "suspended"],
  ["challenged", "users/info: Challenged[reason=challenge_required]", "challenge"],
  ["challenged", "users/info: Challenged[reason=Please confirm your age]", "challenge"],
  ["frozen", "feed/user: Challenged[reason=feedback_required]", "feedback"],
  ["frozen", "users/info: LoginRequired[reason=sent to the sign-in page]", "signed_out"],
  ["frozen", "users/info: LoginRequired[reason=login_required]", "signed_out"],
  ["frozen", "no cookie sessionid", "no_session"],
  ["cooling", "graphql: RateLimited[reason=Please wait a few minutes, retryAfter=null]", "rate_limited"],
  [
    "cooling",
    "clips/user: RateLimited[reason=clips/user: HTTP 404 without JSON, which may hide a challenge, retryAfter=null]",
    "hidden",
  ],
  ["cooling", "graphql: Challenged[reason=graphql: no data, an age limit or a flagged exit]", "no_data"],
  ["cooling", "users/info: Challenged[reason=empty answer]", "distrusted"],
  ["cooling", "users/info: Private[reason=a new kind of refusal]", "other"],
] as const)("an account that is %s by “%s” is explained: %s", (state, reason, code) => {
  expect(why({ state, reason })).toBe(code);
});

test("what a person wrote stands for itself, and nothing needs no explanation", () => {
  expect(why({ state: "frozen", reason: "отдан на неделю Ане: не трогать" })).toBeNull();
  expect(why({ state: "frozen", reason: null })).toBeNull();
});
