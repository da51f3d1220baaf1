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
  compare: "M4 17l5-6 4 3 7-9M4 20h16",
  manage: "M4 7h10M18 7h2M16 5v4M4 17h2M10 17h10M8 15v4M4 12h5M13 12h7M11 10v4",
  settings:
    "M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M18.4 5.6l-2.1 2.1M7.7 16.3l-2.1 2.1",
  share: "M12 15V4M8 8l4-4 4 4M5 13v6h14v-6",
  alert: "M12 4l9 16H3zM12 10v4M12 17v.01",
  trash: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  bookmark: "M7 4h10v16l-5-4-5 4z",
  edit: "M5 19l1-4L16 5l3 3L9 18zM14 7l3 3",
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
