/** The theme's colours and letters as the canvas needs them: resolved, for a canvas knows no variables. */
export interface Palette {
  line: string;
  surface: string;
  hint: string;
  grid: string;
  warn: string;
  tint: string;
  text: string;
  series: readonly string[];
  font: string;
}

/** Reads the colours by way of an element, so that mixed colours come out as plain ones. */
export function palette(within: HTMLElement): Palette {
  const probe = within.ownerDocument.createElement("span");
  // With reduced motion every change of colour is a transition of an instant, whose first value is the colour before.
  probe.style.setProperty("transition", "none", "important");
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
    text: read("--text"),
    series: ["--series-1", "--series-2", "--series-3", "--series-4", "--series-5"].map(read),
    font: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
  return colours;
}
