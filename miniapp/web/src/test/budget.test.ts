import { gzipSync } from "node:zlib";
import type { Rollup } from "vite";
import { expect, test } from "vitest";
import { budget } from "../../budget.ts";

const code = { first: "const first = 1;", shared: "const shared = 2;", later: "const later = 3;".repeat(50) };

const chunk = (fileName: string, isEntry: boolean, imports: string[], text: string) =>
  ({ type: "chunk", fileName, isEntry, imports, code: text }) as unknown as Rollup.OutputChunk;

/** The entry asks for one chunk at once and for another later. */
const bundle = {
  "first.js": chunk("first.js", true, ["shared.js"], code.first),
  "shared.js": chunk("shared.js", false, ["first.js"], code.shared),
  "later.js": chunk("later.js", false, [], code.later),
};

function build(most: number) {
  const told: string[] = [];
  const context = {
    info: (words: string) => told.push(words),
    error: (words: string) => {
      throw new Error(words);
    },
  };
  const check = budget(most).generateBundle as unknown as (this: typeof context, _: null, files: typeof bundle) => void;
  check.call(context, null, bundle);
  return told;
}

const size = gzipSync(code.first).length + gzipSync(code.shared).length;

test("the entry and what it asks for at once are counted, what comes later is not", () => {
  expect(build(size)[0]).toContain(`is ${size} bytes`);
});

test("a byte too much fails the build", () => {
  expect(() => build(size - 1)).toThrow(`${size - 1} are allowed`);
});
