import { expect, test } from "vitest";
import { channel, delta, figure } from "../../test/contract";
import { breakout } from "../../test/insights-contract";
import { byUnusual } from "./unusual";

test("running outliers come first, then growth against its own size, the unknown last", () => {
  const channels = [
    channel({ id: 1, views: null }),
    channel({ id: 2, views: figure({ value: 1000, delta: delta({ value: 10, perHour: 1 }) }) }),
    channel({ id: 3, views: figure({ value: 1000, delta: delta({ value: 100, perHour: 10 }) }) }),
    channel({ id: 4 }),
    channel({ id: 5 }),
  ];
  const breakouts = [
    breakout({ channelId: 4, outlier: 3.4 }),
    breakout({ channelId: 5, outlier: 9, ended: true }),
    breakout({ channelId: 4, outlier: 2, label: 1.5 }),
  ];
  expect(byUnusual(channels, breakouts).map(({ id }) => id)).toEqual([4, 3, 2, 5, 1]);
});
