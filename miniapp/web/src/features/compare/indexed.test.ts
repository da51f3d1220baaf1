import { expect, test } from "vitest";
import { point } from "../../test/contract";
import { readIds, scaled } from "./indexed";

const points = [
  point("2026-11-21T18:00:00Z", null),
  point("2026-11-22T18:00:00Z", 200),
  point("2026-11-23T09:00:00Z", null),
  point("2026-11-23T18:00:00Z", 300),
];

test("the first reading is 100, the gaps stay", () => {
  expect(scaled(points, "index").map(({ y }) => y)).toEqual([null, 100, null, 150]);
});

test("from 0 there is no index, and 0 has no logarithm", () => {
  const fromZero = [point("2026-11-22T18:00:00Z", 0), point("2026-11-23T18:00:00Z", 5)];
  expect(scaled(fromZero, "index")).toEqual([]);
  expect(scaled(fromZero, "log").map(({ y }) => y)).toEqual([null, 5]);
});

test("at most five ids, each once, nothing else", () => {
  expect(readIds("3,1,3,x,0,-2,4,5,6,7")).toEqual([3, 1, 4, 5, 6]);
});
