type Shown = Record<string, unknown> | null;

export interface Change {
  field: string;
  /** Null where there was nothing. */
  before: string | null;
  /** Null where nothing is left. */
  after: string | null;
}

/** What differs between a thing before and after, field by field; what is inside a thing is named with dots. */
export function difference(before: Shown, after: Shown): Change[] {
  const [was, is] = [flat(before), flat(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
}

function flat(thing: Shown, path = ""): Map<string, string> {
  return new Map(
    Object.entries(thing ?? {}).flatMap(([name, value]) =>
      isThing(value) ? [...flat(value, `${path}${name}.`)] : [[`${path}${name}`, told(value)] as const],
    ),
  );
}

const isThing = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const MOST = 12;

/** A list in short: its first parts and how many more there are. */
function told(value: unknown): string {
  if (typeof value === "string") return value === "" ? "“”" : value;
  if (!Array.isArray(value)) return value === null ? "∅" : JSON.stringify(value);
  const parts = value.slice(0, MOST).map((part) => (typeof part === "object" ? JSON.stringify(part) : String(part)));
  return `[${parts.join(", ")}${value.length > MOST ? `, … +${value.length - MOST}` : ""}]`;
}
