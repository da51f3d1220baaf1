type Thing = Record<string, unknown>;

export interface Change {
  field: string;
  /** Undefined where there was nothing. */
  before: unknown;
  /** Undefined where nothing is left. */
  after: unknown;
}

/** What differs between a thing before and after, field by field; what is inside a thing is named with dots. */
export function difference(before: Thing | null, after: Thing | null): Change[] {
  const [was, is] = [flat(before), flat(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field), after: is.get(field) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

function flat(thing: Thing | null, path = ""): Map<string, unknown> {
  return new Map(
    Object.entries(thing ?? {}).flatMap(([name, value]) =>
      isThing(value) ? [...flat(value, `${path}${name}.`)] : [[`${path}${name}`, value] as const],
    ),
  );
}

export const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);
