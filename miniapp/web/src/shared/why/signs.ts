/** Signs in a technical text, each with the code of what it means; the first that is found counts. */
export type Signs = readonly (readonly [RegExp, string])[];

/** What a technical text means; null where it carries no known sign. */
export const read = (signs: Signs, text: string): string | null =>
  signs.find(([known]) => known.test(text))?.[1] ?? null;
