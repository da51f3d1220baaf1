import { expect, test } from "vitest";
import { line, point } from "../../test/contract";
import { since } from "./since";

test("a run before publication is no missed reading; one after it is", () => {
  const whole = line([
    point("2026-11-20T18:00:00Z", null),
    point("2026-11-21T18:00:00Z", 5),
    point("2026-11-22T18:00:00Z", null),
  ]);
  const own = since(whole, "2026-11-21T12:00:00Z");
  expect(own.points.map(({ value }) => value)).toEqual([5, null]);
  expect(own).toMatchObject({ planned: 2, valid: 1 });
  expect(since(whole, null)).toBe(whole);
});
