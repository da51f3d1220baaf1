/** The theme's colours and letters as the canvas needs them: resolved, for a canvas knows no variables. */
export interface Palette {
  line: string;
  surface: string;
  hint: string;
  grid: string;
  warn: string;
  tint: string;
  font: string;
}

/** Reads the colours by way of an element, so that mixed colours come out as plain ones. */
export function palette(within: HTMLElement): Palette {
  const probe = within.ownerDocument.createElement("span");
  within.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    line: read("--accent"),
    surface: read("--surface"),
    hint: read("--hint"),
    grid: read("--line"),
    warn: read("--warn"),
    tint: read("--tint"),
    font: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
  return colours;
}
