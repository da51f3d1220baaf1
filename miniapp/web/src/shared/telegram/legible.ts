const LEAST = 4.5;
const STEP = 0.05;

/** How much of the accent a tinted ground has, as in tokens.css. */
const TINT = 0.11;

/** The accent itself where letters of it are read on all these grounds and on their tint, else the nearest one that is. */
export function legibleOn(accent: string, grounds: readonly string[]): string {
  const towards = luminance(grounds[0] ?? "#ffffff") > 0.18 ? "#000000" : "#ffffff";
  return nearest(accent, towards, (colour) =>
    [...grounds, ...grounds.map((ground) => mix(ground, colour, TINT))].every(
      (ground) => contrast(colour, ground) >= LEAST,
    ),
  );
}

/** The ground itself where letters of this colour are read on it, else the nearest one on which they are. */
export function legibleUnder(letters: string, ground: string): string {
  const towards = luminance(letters) > 0.18 ? "#000000" : "#ffffff";
  return nearest(ground, towards, (colour) => contrast(letters, colour) >= LEAST);
}

function nearest(colour: string, towards: string, fits: (colour: string) => boolean): string {
  for (let part = 0; part < 1; part += STEP) {
    const next = mix(colour, towards, part);
    if (fits(next)) return next;
  }
  return towards;
}

/** By WCAG 2: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = parts(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(colour: string, other: string, share: number): string {
  const [from, to] = [parts(colour), parts(other)];
  const mixed = from.map((part, at) => Math.round(part * (1 - share) + (to[at] ?? 0) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

const parts = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
