import { expect, test } from "vitest";
import { named } from "./name";

test("a title keeps its own direction to itself", () => {
  expect(named("Night \u202eradio\u2069")).toBe("\u2068Night radio\u2069");
});
