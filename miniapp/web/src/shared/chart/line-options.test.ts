import { expect, test } from "vitest";
import type { Format } from "../format/use-format";
import { point } from "../../test/contract";
import { spots } from "./chart-data";
import { lineConfiguration } from "./line-options";
import type { Palette } from "./palette";

const lowest = (...values: number[]) => {
  const points = values.map((value, day) => point(`2026-11-0${day + 1}T18:00:00Z`, value));
  return lineConfiguration(spots(points), {} as Palette, {} as Format, false).options?.scales?.["y"]?.min;
};

test("the axis of a counter does not go below zero; elsewhere it begins where the line does", () => {
  expect(lowest(20, 7_900)).toBe(0);
  expect(lowest(5_000, 7_900)).toBeUndefined();
});
