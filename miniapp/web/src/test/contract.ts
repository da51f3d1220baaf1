import type {
  Breakout,
  ChannelInsights,
  Channel,
  Delta,
  Figure,
  Line,
  PastedLink,
  Point,
  Run,
  RunDetail,
  Video,
  VideoInsights,
} from "../shared/api/types";

/** Answers in the shape of openapi.json; the compiler holds them to it. */
export const delta = (change: Partial<Delta> = {}): Delta => ({
  value: 1204,
  uncertainty: 0,
  hours: 9,
  runsSpanned: 1,
  perHour: 133.8,
  flags: [],
  ...change,
});

export const figure = (change: Partial<Figure> = {}): Figure => ({
  value: 1_204_567,
  step: 1,
  quality: "observed",
  observedAt: "2026-11-23T18:00:40Z",
  source: "browse/videos",
  exit: "direct",
  delta: delta(),
  ...change,
});

export const channel = (change: Partial<Channel> = {}): Channel => ({
  id: 7,
  platform: "youtube",
  platformId: "UC7",
  handle: "@kuhnya",
  title: "Кухня за минуту",
  url: "https://www.youtube.com/@kuhnya",
  picture: null,
  state: "active",
  addedAt: "2026-11-01T10:00:00Z",
  followers: figure({ value: 987_700, step: 100, quality: "rounded", delta: delta({ value: 100, uncertainty: 200 }) }),
  views: figure(),
  videos: figure({ value: 42, delta: null }),
  slotAt: "2026-11-23T18:00:00Z",
  ...change,
});

export const video = (change: Partial<Video> = {}): Video => ({
  id: 1,
  channelId: 7,
  platform: "youtube",
  platformId: "v1",
  title: "<b>Сырники</b>",
  format: "video",
  life: "active",
  url: "https://www.youtube.com/watch?v=v1",
  picture: null,
  publishedAt: null,
  publishedText: "2 недели назад",
  durationSeconds: 62,
  views: figure({ value: 5400 }),
  likes: figure({ value: null, quality: "missed", delta: null }),
  comments: null,
  shares: null,
  ...change,
});

export const breakout = (change: Partial<Breakout> = {}): Breakout => ({
  videoId: 1,
  channelId: 7,
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

export const run = (change: Partial<Run> = {}): Run => ({
  id: 5,
  slot: 165_001,
  slotAt: "2026-11-23T18:00:00Z",
  kind: "scheduled",
  state: "closed",
  revision: 1,
  incomplete: false,
  computed: true,
  expected: 4,
  done: 3,
  failed: 1,
  coverage: 0.75,
  openedAt: "2026-11-23T18:00:01Z",
  closedAt: "2026-11-23T18:05:00Z",
  deadlineAt: "2026-11-23T20:30:00Z",
  ...change,
});

export const runDetail = (): RunDetail => ({
  ...run(),
  progress: {
    state: "closed",
    parts: [
      {
        platform: null,
        expected: 4,
        planned: 0,
        released: 0,
        running: 0,
        done: 3,
        failed: 1,
        cancelled: 0,
        perMinute: 0.8,
        secondsLeft: 0,
      },
    ],
  },
  tasks: [
    { channelId: 7, platform: "youtube", state: "done", outcome: "taken", attempt: 1, pages: 1, rows: 30, error: null },
    {
      channelId: 8,
      platform: "youtube",
      state: "failed",
      outcome: "rate_limited",
      attempt: 3,
      pages: 0,
      rows: null,
      error: "429",
    },
  ],
});

export const point = (slotAt: string, value: number | null, change: Partial<Point> = {}): Point => ({
  runId: 1,
  slot: 1,
  slotAt,
  observedAt: value === null ? null : slotAt,
  value,
  step: 1,
  quality: value === null ? "missed" : "observed",
  delta: null,
  shown: value,
  ...change,
});

export const line = (points: Point[]): Line => ({
  metric: "views",
  planned: points.length,
  valid: points.filter((at) => at.value !== null).length,
  coverage: 1,
  rollbacks: [],
  events: [],
  points,
});

export const pasted = (change: Partial<PastedLink>): PastedLink => ({
  line: 1,
  text: "https://www.youtube.com/@new",
  status: "accepted",
  platform: "youtube",
  platformId: "UCnew",
  handle: "@new",
  title: "Новый канал",
  channelId: null,
  viaVideo: false,
  reason: null,
  detail: null,
  ...change,
});

export const page = <T>(items: T[]) => ({ items, page: 0, size: 50, total: items.length });
