import type { Platform, RunTask } from "../../shared/api/types";

export interface Tally {
  platform: Platform;
  planned: number;
  done: number;
  /** Outcomes of what failed, the most frequent first. */
  reasons: { outcome: string; count: number }[];
}

export const PLATFORMS = ["youtube", "tiktok", "instagram", "likee"] as const satisfies readonly Platform[];

/** What became of a run's tasks on each platform that has any. */
export function byPlatform(tasks: readonly RunTask[]): Tally[] {
  return PLATFORMS.flatMap((platform) => {
    const own = tasks.filter((task) => task.platform === platform);
    if (own.length === 0) return [];
    const reasons = new Map<string, number>();
    for (const task of own) {
      if (task.state !== "failed") continue;
      const outcome = task.outcome ?? "broken";
      reasons.set(outcome, (reasons.get(outcome) ?? 0) + 1);
    }
    return [
      {
        platform,
        planned: own.length,
        done: own.filter((task) => task.state === "done").length,
        reasons: [...reasons].map(([outcome, count]) => ({ outcome, count })).sort((a, b) => b.count - a.count),
      },
    ];
  });
}
