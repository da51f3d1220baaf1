import { expect, test } from "vitest";
import { point } from "../../test/contract";
import { gaps, isolated, nearest, signs, spots, thinned } from "./chart-data";
import { growth } from "./growth";
import { midnights } from "./ticks";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour)).toISOString();
const broken = spots([
  point(at(0), 100),
  point(at(1), null),
  point(at(2), 130),
  point(at(3), null),
  point(at(4), null),
]);

test("a missed reading is null, never 0, so the line breaks there", () => {
  expect(broken.map((spot) => spot.y)).toEqual([100, null, 130, null, null]);
});

test("a gap lies between two readings; what is missed at the end is not one", () => {
  expect(gaps(broken)).toEqual([{ from: Date.parse(at(0)), to: Date.parse(at(2)) }]);
});

test("a reading between two gaps is isolated and needs its dot", () => {
  expect(isolated(broken, 2)).toBe(true);
  expect(isolated(spots([point(at(0), 1), point(at(1), 2)]), 1)).toBe(false);
});

test("a true zero is a reading", () => {
  expect(spots([point(at(0), 0)])[0]?.y).toBe(0);
});

test("readings stand in order of the time they were read", () => {
  expect(spots([point(at(5), 2), point(at(1), 1)]).map((spot) => spot.y)).toEqual([1, 2]);
});

test("thinning keeps the ends, the extremes and every gap", () => {
  const many = spots(
    Array.from({ length: 1500 }, (_, index) =>
      point(at(index), index === 700 ? null : index === 800 ? 9_999_999 : index),
    ),
  );
  const thin = thinned(many);
  expect(thin.length).toBeLessThanOrEqual(402);
  expect(thin.map((spot) => spot.y)).toEqual(expect.arrayContaining([0, 1499, 9_999_999, null]));
});

test("the nearest reading to a time is chosen, a missed one too", () => {
  expect(nearest(broken, Date.parse(at(1)) + 1)?.y).toBeNull();
  expect(nearest([], 0)).toBeNull();
});

test("the legend explains the signs that are there", () => {
  expect(signs([...broken, ...spots([point(at(6), 5, { quality: "rounded", step: 10 })])])).toEqual([
    "rounded",
    "missed",
  ]);
});

test("growth is last − first, over any gap", () => {
  expect(growth(broken)).toMatchObject({ value: 30, share: 0.3, uncertainty: 0 });
  expect(growth(broken.slice(0, 2))).toBeNull();
});

test("growth has no percentage from below 100, and carries both roundings", () => {
  expect(growth(spots([point(at(0), 99), point(at(1), 300)]))?.share).toBeNull();
  const rounded = { quality: "rounded", step: 10 } as const;
  expect(growth(spots([point(at(0), 500, rounded), point(at(1), 510, rounded)]))?.uncertainty).toBe(20);
});

test("labels stand at Moscow midnights, at most as many as asked", () => {
  const days = midnights(Date.parse("2026-11-01T09:00:00Z"), Date.parse("2026-11-23T18:00:00Z"), 4);
  expect(days.length).toBeLessThanOrEqual(4);
  expect(new Date(days[0] ?? 0).toISOString()).toBe("2026-11-01T21:00:00.000Z");
  expect(midnights(Date.parse("2026-11-23T09:00:00Z"), Date.parse("2026-11-23T18:00:00Z"), 4)).toEqual([]);
});
