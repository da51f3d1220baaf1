import { expect, test } from "vitest";
import { channel, delta, figure } from "../../test/contract";
import { total } from "./totals";

test("what is not known stays out of the sum and is counted as unknown", () => {
  const sum = total(
    [channel(), channel({ views: null }), channel({ views: figure({ value: null }) })],
    (each) => each.views,
  );
  expect(sum).toMatchObject({ value: 1_204_567, known: 1, delta: { value: 1204 } });
});

test("nothing known is no data, not 0", () => {
  expect(total([channel({ views: null })], (each) => each.views)).toMatchObject({ value: null, delta: null });
});

test("changes and their uncertainties add up", () => {
  const rounded = figure({ step: 100, quality: "rounded", delta: delta({ value: 100, uncertainty: 200 }) });
  const sum = total([channel({ followers: rounded }), channel({ followers: rounded })], (each) => each.followers);
  expect(sum).toMatchObject({ step: 200, delta: { value: 200, uncertainty: 400 } });
});
