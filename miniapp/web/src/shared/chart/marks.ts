/** Something that happened at a time, drawn as an upright over the line and told in words below it. */
export interface Mark {
  at: number;
  words: string;
  /** Whether it warns: a rollback or a break of the method, not an outlier. */
  warns: boolean;
  /** A tick at the foot rather than an upright with a flag: a publication. */
  small: boolean;
  /** The screen that tells more of it, by its address and name. */
  more?: { to: string; words: string };
}
