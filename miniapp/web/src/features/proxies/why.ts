import { read, type Signs } from "../../shared/why/signs";

/** What the texts say that come from a proxy that failed, or from a look through it. */
export const SIGNS: Signs = [
  [/^nothing came through it since /, "silent"],
  [/^the platform turns the exit away/, "turned_away"],
  [/: the exit (refused user and password|asks for another sign-in)/, "sign_in"],
  [/^timed_out: /, "timed_out"],
  [/^refused: /, "refused"],
  [/^broken: /, "broken"],
  [/^too_large: /, "too_large"],
  [/^foreign_redirect: /, "redirected"],
  [/^HTTP 5\d\d$/, "server"],
  [/^no key for secrets|^the key file | holds no key$| is not Base64$| bytes instead of | is cut short$|sealed/, "key"],
];

/** The code of the sentence that explains a text; null where a person wrote it, or nobody. */
export const why = (text: string | null): string | null => (text === null ? null : read(SIGNS, text));
