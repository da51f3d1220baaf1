import type { Channel, Delta, Figure } from "../../shared/api/types";

export interface Total {
  /** The sum of the known values; null when none is known. */
  value: number | null;
  /** How far rounding may put the sum off. */
  step: number;
  known: number;
  delta: Delta | null;
}

/** The sum of one figure over channels: what is not known stays out of the sum and out of the change, and is not zero. */
export function total(channels: readonly Channel[], read: (channel: Channel) => Figure | null): Total {
  const known = channels.map(read).filter((figure) => figure !== null && figure.value !== null) as Figure[];
  const deltas = known.flatMap((figure) => (figure.delta === null ? [] : [figure.delta]));
  return {
    value: known.length === 0 ? null : sum(known, (figure) => figure.value ?? 0),
    step: sum(known, (figure) => (figure.step > 1 ? figure.step : 0)),
    known: known.length,
    delta: deltas.length === 0 ? null : joined(deltas),
  };
}

function joined(deltas: readonly Delta[]): Delta {
  return {
    value: sum(deltas, (delta) => delta.value),
    uncertainty: sum(deltas, (delta) => delta.uncertainty),
    hours: Math.max(...deltas.map((delta) => delta.hours)),
    runsSpanned: Math.max(...deltas.map((delta) => delta.runsSpanned)),
    perHour: deltas.some((delta) => delta.perHour === null) ? null : sum(deltas, (delta) => delta.perHour ?? 0),
    flags: [...new Set(deltas.flatMap((delta) => delta.flags))],
  };
}

function sum<T>(items: readonly T[], read: (item: T) => number): number {
  return items.reduce((before, item) => before + read(item), 0);
}
