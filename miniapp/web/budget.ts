import { gzipSync } from "node:zlib";
import type { Plugin, Rollup } from "vite";

/** What a person loads before the first screen stands, in bytes of compressed script. */
export const FIRST_SCREEN = 200_000;

/** The entry and all that it asks for at once, not what comes later. */
function firstScript(bundle: Rollup.OutputBundle): Rollup.OutputChunk[] {
  const chunk = (name: string) => {
    const file = bundle[name];
    return file?.type === "chunk" ? file : undefined;
  };
  const wanted = new Set(Object.keys(bundle).filter((name) => chunk(name)?.isEntry === true));
  for (const name of wanted) chunk(name)?.imports.forEach((each) => wanted.add(each));
  return [...wanted].flatMap((name) => chunk(name) ?? []);
}

/** Fails a build whose first screen is above the budget. */
export function budget(most = FIRST_SCREEN): Plugin {
  return {
    name: "budget",
    apply: "build",
    generateBundle(_, bundle) {
      const bytes = firstScript(bundle).reduce((sum, chunk) => sum + gzipSync(chunk.code).length, 0);
      const told = `The first screen is ${bytes} bytes of script, compressed; ${most} are allowed.`;
      if (bytes > most) this.error(told);
      this.info(told);
    },
  };
}
