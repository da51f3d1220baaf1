import type { Account } from "../../shared/api/types";
import { read, type Signs } from "../../shared/why/signs";

/** What the texts of a sitting say: the question, how it ended, and the words of the platform. */
export const SIGNS: Signs = [
  [/suspended|suspension/, "suspended"],
  [/may hide a challenge/, "hidden"],
  [/challenge_required|checkpoint_required|sent to a challenge/, "challenge"],
  [/feedback_required/, "feedback"],
  [/no cookie sessionid/, "no_session"],
  [/flagged exit/, "no_data"],
  [/login_required|LoginRequired\[/, "signed_out"],
  [/RateLimited\[/, "rate_limited"],
  [/Challenged\[/, "distrusted"],
  [/^[\w/ ]+: \w+\[/, "other"],
];

/** What distrust means where the platform did more than to ask for a rest. */
const GRAVE: Partial<Record<Account["state"], string>> = {
  challenged: "challenge",
  frozen: "feedback",
  banned: "suspended",
};

/** The code of the sentence that explains the state of an account; null for words that a person wrote, or none. */
export function why({ state, reason }: Pick<Account, "state" | "reason">): string | null {
  const sign = reason === null ? null : read(SIGNS, reason);
  return sign === "distrusted" ? (GRAVE[state] ?? sign) : sign;
}
