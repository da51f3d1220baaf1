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
  if (theme["bg_color"] !== undefined) root().dataset["theme"] = isDark(theme["bg_color"]) ? "dark" : "light";
}

/** Whether light letters are read better on this colour (`#rrggbb`). */
export function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
