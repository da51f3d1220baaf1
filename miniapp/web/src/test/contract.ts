import type {
  Channel,
  Delta,
  Figure,
  GroupFigures,
  Line,
  Me,
  PastedLink,
  Point,
  Run,
  RunDetail,
  Video,
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
  filledBy: null,
  nextSlotAt: "2026-11-24T09:00:00Z",
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
    {
      channelId: 7,
      title: "Кухня за минуту",
      handle: "@kuhnya",
      platform: "youtube",
      state: "done",
      outcome: "taken",
      attempt: 1,
      pages: 1,
      rows: 30,
      error: null,
    },
    {
      channelId: 8,
      title: "Спорт",
      handle: null,
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

export const me = (change: Partial<Me> = {}): Me => ({ id: 1, name: "Анна", role: "owner", language: "ru", ...change });

export const totals = (change: Partial<GroupFigures> = {}): GroupFigures => ({
  slotAt: "2026-11-23T18:00:00Z",
  channels: 1,
  read: 1,
  coverage: 1,
  views: { value: 1_204_567, step: 1, unknown: 0, gained: 1204, uncertainty: 0, notCounted: 0 },
  followers: { value: 987_700, step: 100, unknown: 0, gained: 100, uncertainty: 200, notCounted: 0 },
  ...change,
});

export const page = <T>(items: T[]) => ({ items, page: 0, size: 50, total: items.length });
