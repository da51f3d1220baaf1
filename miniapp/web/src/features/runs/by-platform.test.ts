import { expect, test } from "vitest";
import { runDetail } from "../../test/contract";
import { byPlatform } from "./by-platform";

test("tasks are counted on each platform, the most frequent reason first; a platform without tasks is left out", () => {
  const [good, bad] = runDetail().tasks;
  if (good === undefined || bad === undefined) throw new Error("the contract has two tasks");
  const tallies = byPlatform([
    good,
    { ...bad, outcome: "transport" },
    bad,
    bad,
    { ...bad, platform: "tiktok", outcome: null },
    { ...good, platform: "tiktok", state: "running" },
  ]);
  expect(tallies).toEqual([
    {
      platform: "youtube",
      planned: 4,
      done: 1,
      reasons: [
        { outcome: "rate_limited", count: 2 },
        { outcome: "transport", count: 1 },
      ],
    },
    { platform: "tiktok", planned: 2, done: 0, reasons: [{ outcome: "broken", count: 1 }] },
  ]);
});
