import { legibleOn, legibleUnder } from "./legible";
import { launch, onInsets, onStableHeight, onTheme, paintFrame, ready, type Launch } from "./telegram";

const root = () => document.documentElement;

/** Puts on Telegram's colours, borders and height, now and whenever they change; in a browser nothing happens. */
export function dress() {
  const told = launch();
  if (told === null) return;
  paint(told.theme);
  paintFrame();
  onTheme(paint);
  onStableHeight((height) => root().style.setProperty("--tg-viewport-stable-height", `${height}px`));
  onInsets((kind, insets) => {
    for (const side of ["top", "bottom", "left", "right"] as const) {
      root().style.setProperty(`--tg-${kind}-inset-${side}`, `${insets[side]}px`);
    }
  });
  ready();
}

function paint(theme: Launch["theme"]) {
  for (const [name, colour] of Object.entries(theme)) {
    if (colour !== undefined && /^#[\da-f]{3,8}$/i.test(colour)) {
      root().style.setProperty(`--tg-theme-${name.replaceAll("_", "-")}`, colour);
    }
  }
  paintLegibly(theme);
  if (theme["bg_color"] !== undefined) root().dataset["theme"] = isDark(theme["bg_color"]) ? "dark" : "light";
}

const FULL = /^#[\da-f]{6}$/i;

/** Telegram's accents are made for icons and large letters: where small ones could not be read, theirs are moved a little. */
function paintLegibly(theme: Launch["theme"]) {
  const told = (...names: string[]) => names.map((name) => theme[name]).find((colour) => FULL.test(colour ?? ""));
  const accent = told("accent_text_color", "link_color");
  const grounds = [told("section_bg_color", "bg_color"), told("secondary_bg_color")].filter(
    (each) => each !== undefined,
  );
  if (accent !== undefined) root().style.setProperty("--accent", legibleOn(accent, grounds));
  const fill = told("button_color");
  if (fill !== undefined)
    root().style.setProperty("--fill", legibleUnder(told("button_text_color") ?? "#ffffff", fill));
}

/** Whether light letters are read better on this colour (`#rrggbb`). */
export function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
