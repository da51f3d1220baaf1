import type { Breakout, ChannelInsights, VideoInsights } from "../shared/api/types";

/** Insights in the shape of openapi.json; the compiler holds them to it. */
export const breakout = (change: Partial<Breakout> = {}): Breakout => ({
  videoId: 1,
  channelId: 7,
  title: "<b>Сырники</b>",
  channelTitle: "Кухня за минуту",
  platform: "youtube",
  hours: 24,
  label: 3,
  ended: false,
  value: 88_000,
  low: 82_000,
  high: 95_000,
  median: 26_000,
  outlier: 3.4,
  robustZ: 4.1,
  sample: 34,
  slot: 165_001,
  slotAt: "2026-11-23T18:00:00Z",
  ...change,
});

export const channelInsights = (change: Partial<ChannelInsights> = {}): ChannelInsights => ({
  channelId: 7,
  breakouts: [],
  days: [
    {
      channelId: 7,
      day: "2026-11-23",
      slots: 2,
      total: 1200,
      fresh: 700,
      breakouts: 400,
      tail: 150,
      removed: 0,
      corrections: null,
      unexplained: -50,
      uncertainty: 0,
      unknown: 0,
    },
  ],
  engagement: {
    byViews: { value: 0.041, posts: 20 },
    byFollowers: { value: null, posts: 0 },
    reach: { value: 0.31, posts: 30 },
    components: ["LIKES", "COMMENTS"],
  },
  pace: null,
  rhythm: {
    perDay: 0.7,
    perWeek: 4.9,
    month: 21,
    consistency: 0.62,
    sample: 40,
    bestTimes: [{ weekday: "friday", fromHour: 18, score: 0.4, sample: 7 }],
  },
  ...change,
});

export const videoInsights = (change: Partial<VideoInsights> = {}): VideoInsights => ({
  videoId: 1,
  ages: [
    {
      hours: 24,
      value: 12_400,
      low: 11_900,
      high: 13_100,
      step: 1,
      rough: false,
      standing: { outlier: 3.1, percentile: 0.98, rank: null, robustZ: 4, sample: 41 },
    },
    { hours: 72, value: 20_000, low: 12_000, high: 40_000, step: 1, rough: true, standing: null },
  ],
  baseline: [{ hours: 24, sample: 41, low: 3000, median: 4000, high: 5200 }],
  breakouts: [breakout()],
  breaks: [],
  engagement: {
    byViews: { value: 0.052, posts: 1 },
    byFollowers: { value: null, posts: 0 },
    reach: { value: null, posts: 0 },
    components: ["LIKES", "COMMENTS"],
  },
  forecasts: [],
  pace: {
    velocity: 133.8,
    acceleration: 1.2,
    slotIndex: null,
    smoothed: null,
    limit: null,
    high: false,
    sample: 3,
    slot: 165_001,
  },
  ...change,
});
