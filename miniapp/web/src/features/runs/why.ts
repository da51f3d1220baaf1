import type { RunTask } from "../../shared/api/types";
import { read, type Signs } from "../../shared/why/signs";

type Outcome = NonNullable<RunTask["outcome"]>;

/** What the technical text tells more than the outcome does. */
export const SIGNS: Partial<Record<Outcome, Signs>> = {
  rate_limited: [[/units of the day/, "units"]],
  challenged: [
    [/captcha/i, "captcha"],
    [/consent/, "consent"],
    [/empty|without its data|no data/, "empty"],
  ],
  schema_changed: [[/^stopped: /, "stopped"]],
  transport: [
    [/timed_out/, "timed_out"],
    [/refused/, "refused"],
    [/too_large/, "too_large"],
    [/broken/, "broken"],
    [/HTTP 5\d\d/, "server"],
    [/ends too early|damaged/, "cut"],
    [/^no way to read/, "no_way"],
    [/^the sitting is over/, "sitting"],
  ],
};

/** The code of the sentence that explains how a task ended; null where there is nothing to explain. */
export function why({ outcome, error }: Pick<RunTask, "outcome" | "error">): string | null {
  if (outcome === null || outcome === "taken" || outcome === "empty") return null;
  const sign = error === null ? null : read(SIGNS[outcome] ?? [], error);
  return sign === null ? outcome : `${outcome}_${sign}`;
}
