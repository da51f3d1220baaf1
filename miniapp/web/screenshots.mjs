// Pictures of every screen of a running application, narrow and wide, light and dark, in Russian and in English:
// node screenshots.mjs [ADDRESS] [FOLDER [NAME=PATH…]]; each path after the folder is a further screen: rollback=channels/3
import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const address = process.argv[2] ?? "http://127.0.0.1:8080";
const folder = process.argv[3] ?? "screenshots";
const cache = process.env.COSMEYA_CACHE ?? join(homedir(), ".cache", "cosmeya");

const further = process.argv.slice(4).map((word) => word.split(/=(.*)/).slice(0, 2));
const SETTLED_MS = 300;
const LANGUAGES = ["ru", "en"];
const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } };

async function ask(path) {
  const answer = await fetch(`${address}/api/v1/${path}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

const [channels, videos, runs] = await Promise.all([ask("channels?size=3"), ask("videos?size=1"), ask("runs?size=2")]);
const ids = channels.items.map((channel) => channel.id);
const SCREENS = {
  home: "",
  channel: `channels/${ids[0]}?range=all`,
  video: `videos/${videos.items[0]?.id}?range=all`,
  compare: `compare?channels=${ids.join(",")}&range=all`,
  runs: "runs",
  run: `runs/${runs.items.at(-1)?.id}`,
  manage: "manage",
  groups: "manage?part=groups",
  proxies: "manage?part=proxies",
  accounts: "manage?part=accounts",
  people: "manage?part=people",
  data: `manage?part=data&of=channel-${ids[0]}`,
  audit: "manage?part=audit",
  settings: "settings",
  breaks: "breaks",
  ...Object.fromEntries(further),
};

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: join(cache, "chromium", "chromium"),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
for (const language of LANGUAGES) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ["light", "dark"]) {
      const context = await browser.newContext({ viewport, colorScheme, locale: language, reducedMotion: "reduce" });
      await context.addInitScript((chosen) => window.localStorage.setItem("cosmeya.language", chosen), language);
      await picture(context, viewport, `${size}-${colorScheme}-${language}`);
      await context.close();
    }
  }
}
await browser.close();

/** The whole length, with charts as high as on a screen of this size and the bar of the tabs at the end. */
async function picture(context, viewport, look) {
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && console.error(message.text()));
  for (const [name, path] of Object.entries(SCREENS)) {
    await page.goto(`${address}/app/${path}`);
    await page.waitForFunction(() => document.querySelector(".skeleton") === null, undefined, { timeout: 20_000 });
    await page.evaluate(
      (height) => document.documentElement.style.setProperty("--tg-viewport-stable-height", `${height}px`),
      viewport.height,
    );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...viewport, height: whole });
    await page.waitForTimeout(SETTLED_MS);
    await page.screenshot({ path: join(folder, `${name}-${look}.png`) });
    await page.setViewportSize(viewport);
    if (wide > 0) console.error(`${name}-${look} is ${wide} px too wide`);
  }
}
