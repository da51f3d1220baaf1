import { expect, test } from "vitest";
import { point } from "../../test/contract";
import { ageHours, ageX } from "../../shared/chart/curves";
import { byAge, medians } from "./age-points";

test("a reading stands at its age, one before publication nowhere, a missed one breaks the line", () => {
  const placed = byAge(
    [point("2026-11-22T05:00:00Z", 5), point("2026-11-23T06:00:00Z", 100), point("2026-11-23T18:00:00Z", null)],
    "2026-11-22T06:00:00Z",
  );
  expect(placed.map(({ x, y }) => [Math.round(ageHours(x)), y])).toEqual([
    [24, 100],
    [36, null],
  ]);
});

test("the median is the value divided by the outlier; where there is no baseline there is none", () => {
  const age = { value: 300, low: 290, high: 310, step: 1, rough: false };
  const standing = { outlier: 3, percentile: null, rank: null, robustZ: null, sample: 9 };
  expect(
    medians([
      { ...age, hours: 24, standing },
      { ...age, hours: 72, standing: null },
      { ...age, hours: 168, standing: { ...standing, outlier: 0 } },
    ]),
  ).toEqual([{ x: ageX(24), y: 100 }]);
});
