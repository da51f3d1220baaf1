const PATHS = {
  plus: "M12 5v14M5 12h14",
  back: "M15 5l-7 7 7 7",
  next: "M9 5l7 7-7 7",
  refresh: "M20 11a8 8 0 1 0-2.3 6.3M20 5v6h-6",
  out: "M9 6H6v12h12v-3M13 5h6v6M19 5l-9 9",
  check: "M5 12.5l4.5 4.5L19 7.5",
  same: "M6 9.5h12M6 14.5h12",
  cross: "M7 7l10 10M17 7L7 17",
  play: "M8 5.5v13l11-6.5z",
  channels: "M4 19V11M10 19V5M16 19v-6M20.5 19h-17",
  runs: "M12 7v5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0",
  search: "M16 16l4.5 4.5M18 11a7 7 0 1 1-14 0 7 7 0 0 1 14 0",
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing of 24 × 24 in the colour of the text; decoration only, the words stand beside it. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={name === "play" ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
