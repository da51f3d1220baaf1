import { expect, test } from "vitest";
import { delta } from "../../test/contract";
import { direction, withinRounding } from "./delta";

test.each([
  [200, 200, true, "flat"],
  [201, 200, false, "up"],
  [-201, 200, false, "down"],
  [0, 0, false, "flat"],
  [-1, 0, false, "down"],
] as const)("a change of %d ± %d: rounding explains it = %s, it goes %s", (value, uncertainty, rounding, way) => {
  expect(withinRounding(delta({ value, uncertainty }))).toBe(rounding);
  expect(direction(delta({ value, uncertainty }))).toBe(way);
});
