// Maven's door to the front end: installs when the lock file is newer than what is installed, then builds into the folder given.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

const into = process.argv[2] ?? "dist";
const time = (file) => statSync(new URL(file, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;

function npm(...words) {
  const done = spawnSync("npm", words, {
    cwd: import.meta.dirname,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

if (time("node_modules/.package-lock.json") < time("package-lock.json")) npm("ci");
npm("run", "build", "--", "--outDir", into, "--emptyOutDir", "--logLevel", "warn");
