import type { Breakout, Channel } from "../../shared/api/types";

/** The most unusual first: by the highest outlier that still runs, then by the rate of growth against the channel's own size. */
export function byUnusual(channels: readonly Channel[], breakouts: readonly Breakout[]): Channel[] {
  const outlier = new Map<number, number>();
  for (const { channelId, ended, outlier: times } of breakouts) {
    if (!ended) outlier.set(channelId, Math.max(times, outlier.get(channelId) ?? 0));
  }
  return [...channels].sort(
    (a, b) => (outlier.get(b.id) ?? 0) - (outlier.get(a.id) ?? 0) || relativeRate(b) - relativeRate(a),
  );
}

/** Gain an hour as a share of what was there; −1 where it is not known, which comes last. */
function relativeRate({ views }: Channel): number {
  const before = (views?.value ?? 0) - (views?.delta?.value ?? 0);
  const rate = views?.delta?.perHour ?? null;
  return rate === null || before <= 0 ? -1 : Math.abs(rate) / before;
}
