import type { components } from "./schema";

type Details = components["schemas"]["Problem"];
type FieldError = NonNullable<Details["errors"]>[number];

/** Why a request failed: RFC 9457 problem details, or status 0 when there was no answer at all. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string | undefined,
    readonly detail: string | undefined,
    readonly errors: readonly FieldError[],
    options?: ErrorOptions,
  ) {
    super(detail ?? title ?? `HTTP ${status}`, options);
    this.name = "Problem";
  }

  static told(status: number, details: unknown): Problem {
    const told: Partial<Details> = typeof details === "object" && details !== null ? details : {};
    return new Problem(status, told.title, told.detail, told.errors ?? []);
  }

  static offline(cause: unknown): Problem {
    return new Problem(0, undefined, undefined, [], { cause });
  }

  static of(error: unknown): Problem {
    return error instanceof Problem ? error : Problem.offline(error);
  }
}
