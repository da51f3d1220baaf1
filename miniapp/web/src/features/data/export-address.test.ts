import { expect, test } from "vitest";
import { exportAddress } from "./export-address";

const NOW = Date.parse("2026-11-24T12:00:00Z");

test("a file is asked for by table, whose, range and format", () => {
  const wish = { table: "video-history", format: "parquet", range: "7", of: { channel: 7 } } as const;
  expect(exportAddress(wish, NOW)).toBe(
    "/api/v1/export/video-history?format=parquet&channel=7&from=2026-11-17T12%3A00%3A00.000Z",
  );
  expect(exportAddress({ ...wish, range: "all", of: { group: 3 } }, NOW)).toContain("group=3&from=2005-01-01");
});
