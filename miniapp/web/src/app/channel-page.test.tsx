import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { channel, line, page, point, video } from "../test/contract";
import { breakout, channelInsights } from "../test/insights-contract";
import { open } from "../test/open";
import { serve } from "../test/server";

// The canvas is the browser's: jsdom has none. What is drawn is tested in chart-data.test.ts.
vi.mock("../shared/chart/line-canvas", () => ({
  default: ({ label }: { label: string }) => <div role="img" aria-label={label} />,
}));

const plain = (text: string | null) => text?.replaceAll("\u00a0", " ") ?? "";

const answers = {
  "GET /api/v1/channels/7": channel(),
  "GET /api/v1/channels/7/series": line([
    point("2026-11-22T18:00:00Z", 1000),
    point("2026-11-23T09:00:00Z", null),
    point("2026-11-23T18:00:00Z", 1500),
  ]),
  "GET /api/v1/channels/7/insights": channelInsights(),
  "GET /api/v1/breakouts": page([breakout()]),
  "GET /api/v1/videos": page([video()]),
};

test("the chart is told in words and as a table, the missed reading among them", async () => {
  serve(answers);
  const { container } = open("/channels/7");
  const words = await screen.findByRole("img", { name: /Собрано 2 из 3/ });
  expect(plain(words.getAttribute("aria-label"))).toContain(
    "Просмотры: +500 (+50 %) с 22 ноя, 21:00 МСК по 23 ноя, 21:00 МСК.",
  );
  await userEvent.click(screen.getByText("Таблица чтений"));
  const missed = within(screen.getByRole("region", { name: "Таблица чтений" })).getByRole("row", {
    name: /23\sноя, 12:00/,
  });
  expect(missed.textContent).toContain("нет данных");
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map((violation) => violation.id)).toEqual([]);
});

test("a figure tells where it comes from", async () => {
  serve(answers);
  open("/channels/7");
  await userEvent.click(await screen.findByRole("button", { name: /Подписчики.*987/ }));
  const sheet = plain(screen.getByRole("dialog").textContent);
  expect(sheet).toContain("987 700 − 987 600 = +100");
  expect(sheet).toContain("округлено платформой до 100");
  expect(sheet).toContain("browse/videos");
  expect(sheet).toContain("напрямую");
});

test("metric and range are asked of the server", async () => {
  const seen = serve(answers);
  const user = userEvent.setup();
  open("/channels/7");
  await user.click(await screen.findByRole("button", { name: "Подписчики" }));
  await user.click(screen.getByRole("button", { name: "Всё" }));
  await screen.findByRole("img", { name: /^Подписчики.*Собрано/ });
  const asked = seen
    .filter((request) => request.url.includes("/series"))
    .map((request) => new URL(request.url).searchParams);
  expect(asked.at(-1)?.get("metric")).toBe("followers");
  expect(asked.at(-1)?.get("days")).toBe("3650");
  expect(asked[0]?.get("days")).toBe("28");
});

test("a hostile title stays text, a rough date says so", async () => {
  serve(answers);
  open("/channels/7");
  const title = await screen.findByRole("link", { name: "<b>Сырники</b>" });
  expect(title.querySelector("b")).toBeNull();
  expect(screen.getByText("примерно 2 недели назад")).toBeTruthy();
});

test("an address that names no one is told as not found", async () => {
  serve({});
  open("/channels/abc");
  expect(await screen.findByText("Такого здесь нет")).toBeTruthy();
});

test("insights: outliers in full, the parts of the gain, what is unknown as a dash, the best time with its n", async () => {
  serve(answers);
  open("/channels/7");
  const outlier = await screen.findByRole("link", { name: /×3,4/ });
  expect(plain(outlier.textContent)).toContain("24 ч: 88 тыс. (82–95) при медиане 26 тыс. (n=34)");
  expect(outlier.getAttribute("href")).toBe("/videos/1");
  const row = within(screen.getByRole("region", { name: "Из чего сложился прирост" })).getByRole("row", {
    name: /^23/,
  });
  expect(plain(row.textContent)).toBe("23 ноя+1,2 тыс.+700+400+1500—−50");
  expect(plain(screen.getByRole("cell", { name: /7 видео/ }).getAttribute("aria-label"))).toBe("×1,5, 7 видео");
  expect(screen.getByText("ER по подписчикам").parentElement?.textContent).toContain("нет данных");
});

test("range and metric are kept in the address, so that they are there after going back", async () => {
  serve(answers);
  const user = userEvent.setup();
  open("/channels/7");
  await user.click(await screen.findByRole("button", { name: "Всё" }));
  await user.click(await screen.findByRole("link", { name: "<b>Сырники</b>" }));
  await user.click(await screen.findByRole("link", { name: "Назад" }));
  expect((await screen.findByRole("button", { name: "Всё" })).getAttribute("aria-pressed")).toBe("true");
});

test("what happened is marked on the chart and told in words", async () => {
  serve({
    ...answers,
    "GET /api/v1/channels/7/series": {
      ...line([point("2026-11-22T18:00:00Z", 1000), point("2026-11-23T18:00:00Z", 900)]),
      rollbacks: [{ slot: 2, slotAt: "2026-11-23T18:00:00Z", size: 100, cause: "video_removed" }],
      events: [
        {
          kind: "published",
          at: "2026-11-23T10:00:00Z",
          until: null,
          count: 3,
          videoId: null,
          size: null,
          what: null,
          whatRu: null,
          link: null,
        },
        {
          kind: "breakout",
          at: "2026-11-23T18:00:00Z",
          until: null,
          count: 1,
          videoId: 1,
          size: 3,
          what: null,
          whatRu: null,
          link: null,
        },
      ],
    },
  });
  open("/channels/7");
  await userEvent.click(await screen.findByText(/Что отмечено на графике/));
  expect(screen.getByText(/удалено видео: −100/)).toBeTruthy();
  expect(screen.getByText(/опубликовано 3 видео/)).toBeTruthy();
  expect(screen.getByText(/выброс ×3 к обычному для канала$/)).toBeTruthy();
});

test("a part of a long line is chosen by sliders, and told anew", async () => {
  const many = Array.from({ length: 20 }, (_, at) =>
    point(new Date(Date.UTC(2026, 10, 1 + at, 18)).toISOString(), 100 * (at + 1)),
  );
  serve({ ...answers, "GET /api/v1/channels/7/series": line(many) });
  open("/channels/7");
  const from = await screen.findByRole("slider", { name: "Начало участка" });
  fireEvent.change(from, { target: { value: "18" } });
  expect(plain((await screen.findByRole("img", { name: /Собрано 2 из 2/ })).getAttribute("aria-label"))).toContain(
    "+100",
  );
});

test("a figure leads down to its raw counter and its kept pages, asked for only then", async () => {
  const seen = serve({
    ...answers,
    "GET /api/v1/provenance/channels/7/views": {
      entity: "channel",
      id: 7,
      figure: "views",
      measure: "value",
      slot: 1,
      slotAt: "2026-11-23T18:00:00Z",
      value: 1_204_567,
      uncertainty: 0,
      quality: "observed",
      formula: "observed",
      words: { ru: "Как показала платформа", en: "As the platform showed it" },
      inputs: [
        {
          role: "value",
          entity: "channel",
          id: 7,
          metric: "views",
          value: 1_204_567,
          step: 1,
          quality: "observed",
          slot: 1,
          at: "2026-11-23T18:00:40Z",
          raw: {
            counter: "viewCount",
            endpoint: "browse/videos",
            message: "m",
            observedAt: "",
            status: "ok",
            values: {},
          },
          rawMissing: null,
          reading: "5/7/1",
          source: null,
          origin: null,
        },
      ],
      readings: [
        {
          key: "5/7/1",
          runId: 5,
          slot: 1,
          platform: "youtube",
          channelId: 7,
          attempt: 1,
          parser: "youtube/3",
          exit: "direct",
          pages: [],
          pagesMissing: { ru: "страницы уже удалены", en: "the pages are gone" },
        },
      ],
    },
  });
  open("/channels/7");
  await userEvent.click(await screen.findByRole("button", { name: /^Просмотры.*1,2/ }));
  expect(seen.some((request) => request.url.includes("provenance"))).toBe(false);
  const more = screen.getByText("До сырых данных");
  await userEvent.click(more);
  expect(await screen.findByText("Как показала платформа")).toBeTruthy();
  expect(screen.getByText(/viewCount из browse\/videos/)).toBeTruthy();
  expect(screen.getByText(/страницы уже удалены/)).toBeTruthy();
});
