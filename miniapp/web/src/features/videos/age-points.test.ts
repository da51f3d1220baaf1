import { expect, test } from "vitest";
import { point } from "../../test/contract";
import { ageHours, ageX } from "../../shared/chart/curves";
import { band, byAge, medians } from "./age-points";

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

test("the channel's own line and band stand at their ages", () => {
  const baseline = [
    { hours: 24, sample: 9, low: 80, median: 100, high: 130 },
    { hours: 72, sample: 9, low: 150, median: 200, high: 260 },
  ];
  expect(medians(baseline)).toEqual([
    { x: ageX(24), y: 100 },
    { x: ageX(72), y: 200 },
  ]);
  expect(band(baseline)[1]).toEqual({ x: ageX(72), low: 150, high: 260 });
});
