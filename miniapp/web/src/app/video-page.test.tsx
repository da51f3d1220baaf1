import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { line, page, point, run, video } from "../test/contract";
import { videoInsights } from "../test/insights-contract";
import { open } from "../test/open";
import { serve } from "../test/server";

vi.mock("../shared/chart/line-canvas", () => ({
  default: ({ label }: { label: string }) => <div role="img" aria-label={label} />,
}));
vi.mock("../shared/chart/curves-canvas", () => ({
  default: ({ label, curves }: { label: string; curves: { label: string; spots: unknown[] }[] }) => (
    <div
      role="img"
      aria-label={`${label}: ${curves.map((curve) => `${curve.label} ${curve.spots.length}`).join(", ")}`}
    />
  ),
}));

const plain = (text: string | null) => text?.replaceAll("\u00a0", " ") ?? "";

const history = {
  ...line([
    point("2026-11-22T18:00:00Z", 1000),
    point("2026-11-23T09:00:00Z", null),
    point("2026-11-23T18:00:00Z", 900),
  ]),
  rollbacks: [{ slot: 1, slotAt: "2026-11-23T18:00:00Z", size: 100, cause: "platform_audit" }],
};

const answers = {
  "GET /api/v1/videos/1": video({ publishedAt: "2026-11-22T06:00:00Z" }),
  "GET /api/v1/videos/1/history": history,
  "GET /api/v1/videos/1/insights": videoInsights(),
  "GET /api/v1/runs": page([run()]),
};

test("the value at an age stands with its bounds and among the channel's videos", async () => {
  serve(answers);
  const { container } = open("/videos/1");
  const row = within(await screen.findByRole("row", { name: /^24/ }));
  expect(plain(row.getAllByRole("cell")[0]?.textContent ?? null)).toBe("12,4 тыс. (11,9–13,1)");
  expect(plain(row.getAllByRole("cell")[1]?.textContent ?? null)).toBe(
    "×3,1 к медиане · 98-й перцентиль из 41у канала обычно 3 тыс. – 5,2 тыс.",
  );
  expect(screen.getByRole("row", { name: /^72/ }).textContent).toContain("грубо");
  expect(await screen.findByRole("img", { name: /Просмотры по возрасту: это видео 3, медиана канала 1/ })).toBeTruthy();
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map((violation) => violation.id)).toEqual([]);
});

test("the life of the video is told, newest first: rollback, outlier, publication", async () => {
  serve(answers);
  open("/videos/1");
  const region = within(await screen.findByRole("region", { name: "Что было с видео" }));
  await region.findByText(/площадка списала часть счётчика/);
  const log = region.getAllByRole("listitem");
  const words = log.map((entry) => plain(entry.textContent));
  expect(words.some((entry) => entry.includes("площадка списала часть счётчика: −100"))).toBe(true);
  expect(words.some((entry) => entry.includes("выброс ×3 на 24 ч: 88 тыс."))).toBe(true);
  expect(words.at(-1)).toContain("опубликовано");
});

test("without a date of publication the page says what is missing", async () => {
  serve({ ...answers, "GET /api/v1/videos/1": video(), "GET /api/v1/videos/1/insights": videoInsights({ ages: [] }) });
  open("/videos/1");
  expect(await screen.findByText(/когда будет известна дата публикации/)).toBeTruthy();
});

test("hidden likes make engagement unknown, not 0", async () => {
  serve({ ...answers, "GET /api/v1/videos/1/insights": videoInsights({ engagement: null }) });
  open("/videos/1");
  const card = (await screen.findByText("ER по просмотрам")).parentElement;
  expect(card?.textContent).toContain("нет данных");
});
