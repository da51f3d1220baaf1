/** One of several lines: its place among the colours, and whether it is a reference rather than a reading. */
export interface Curve {
  label: string;
  spots: readonly { x: number; y: number | null }[];
  colour: number;
  reference?: boolean;
}

/** The bounds of a value that is known only between two readings. */
export interface Bar {
  x: number;
  low: number;
  high: number;
}

/** Between what most of the others lie at an x. */
export type Band = readonly Bar[];

export interface Scaling {
  /** What x is: instants in ms, or ln(1 + age in hours). */
  x: "time" | "age";
  logarithmic: boolean;
}

/** Where an age stands on the axis. */
export const ageX = (hours: number) => Math.log(1 + hours);

export const ageHours = (x: number) => Math.exp(x) - 1;

export const AGES = [1, 6, 24, 72, 168, 720, 2160] as const;

/** The dashes of each place among the colours: lines are told apart without colour, too. */
export const DASHES: readonly number[][] = [[], [8, 3], [2, 3], [10, 3, 2, 3], [5, 5]];
