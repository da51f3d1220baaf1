import type { PastedLink } from "../../shared/api/types";
import { read, type Signs } from "../../shared/why/signs";

/** Why a line can be refused, and the signs in its technical text that tell more. */
export const SIGNS: Record<string, Signs> = {
  unknown_platform: [],
  not_a_channel: [],
  not_found: [[/private|not authorized/, "private"]],
  unavailable: [
    [/log-?in|sign-in|session/i, "login"],
    [/429|sorry page|wait a few minutes|used up/, "busy"],
  ],
  unsupported_yet: [],
};

/** The code of the sentence that says what to do about a line that was refused. */
export function why({ reason, detail }: Pick<PastedLink, "reason" | "detail">): string {
  const signs = reason === null ? undefined : SIGNS[reason];
  if (reason === null || signs === undefined) return "other";
  const sign = detail === null ? null : read(signs, detail);
  return sign === null ? reason : `${reason}_${sign}`;
}
