const PLACES = new Map([
  ["channel", "channels"],
  ["video", "videos"],
  ["run", "runs"],
]);

/** The screen that a deep link names: `channel_12` is `/channels/12`; nothing for what is not known. */
export function startAddress(startParam: string | undefined): string | undefined {
  const named = /^([a-z]+)_([1-9]\d{0,15})$/.exec(startParam ?? "");
  const place = PLACES.get(named?.[1] ?? "");
  return place === undefined ? undefined : `/${place}/${named?.[2] ?? ""}`;
}
