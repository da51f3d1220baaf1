import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { i18n } from "../shared/i18n/i18n";
import { channel, page, pasted, run } from "../test/contract";
import { breakout } from "../test/insights-contract";
import { open } from "../test/open";
import { problem, serve } from "../test/server";

afterEach(() => i18n.changeLanguage("ru"));

const plain = (text: string | null) => text?.replaceAll("\u00a0", " ") ?? "";

test("channels, their figures and the coverage of the run are shown", async () => {
  serve({ "GET /api/v1/channels": page([channel()]), "GET /api/v1/runs": page([run()]) });
  const { container } = open("/");
  const row = await screen.findByRole("link", { name: /Кухня за минуту/ });
  expect(plain(row.textContent)).toContain("987,7 тыс. подписчиков");
  expect(plain(row.textContent)).toContain("1,2 млн▲+1,2 тыс.");
  expect(plain((await screen.findByRole("link", { name: /Покрытие/ })).textContent)).toContain("75 %собрано 3 из 4");
  expect(plain(container.textContent)).toContain("≈0 (округление ±200)");
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map((violation) => violation.id)).toEqual([]);
});

test("a channel without figures says no data, never 0", async () => {
  serve({ "GET /api/v1/channels": page([channel({ views: null, followers: null })]), "GET /api/v1/runs": page([]) });
  open("/");
  const row = await screen.findByRole("link", { name: /Кухня за минуту/ });
  expect(row.textContent).toContain("нет данных");
  expect(row.textContent).not.toContain("0");
});

test("without channels the page says what to do", async () => {
  serve({ "GET /api/v1/channels": page([]), "GET /api/v1/runs": page([]) });
  open("/");
  expect(await screen.findByText("Здесь пока нет каналов")).toBeTruthy();
  expect(screen.getByRole("textbox", { name: "Добавить каналы" })).toBeTruthy();
});

test("each pasted line is answered in words, and only what was accepted is saved", async () => {
  const links = [
    pasted({ line: 1 }),
    pasted({ line: 2, status: "duplicate", title: "Кухня за минуту", channelId: 7 }),
    pasted({
      line: 3,
      status: "refused",
      text: "https://example.org",
      title: null,
      platform: null,
      reason: "unknown_platform",
      detail: "not an address of a known platform",
    }),
  ];
  const seen = serve({
    "GET /api/v1/channels": page([]),
    "GET /api/v1/runs": page([]),
    "POST /api/v1/channels/check": { links },
    "POST /api/v1/channels": { links: links.slice(0, 1) },
  });
  const user = userEvent.setup();
  open("/");
  await user.type(await screen.findByRole("textbox"), "https://www.youtube.com/@new");
  await user.click(screen.getByRole("button", { name: "Проверить" }));
  const answers = within(await screen.findByRole("list", { name: "Ответы по строкам" }));
  expect(answers.getByText(/можно добавить/)).toBeTruthy();
  expect(answers.getByText("уже есть в списке")).toBeTruthy();
  expect(answers.getByText(/^Это не адрес TikTok.+ скопируйте ссылку\.$/)).toBeTruthy();
  expect(answers.getByText("not an address of a known platform").closest("details")?.open).toBe(false);
  await user.click(screen.getByRole("button", { name: "Сохранить 1 канал" }));
  expect(await screen.findByText("Добавлен 1 канал")).toBeTruthy();
  const saved = seen.find((request) => request.method === "POST" && request.url.endsWith("/channels"));
  expect(await saved?.json()).toEqual({ text: "https://www.youtube.com/@new" });
});

test("a text without a link is told so, in the language of the screen", async () => {
  serve({
    "GET /api/v1/channels": page([]),
    "GET /api/v1/runs": page([]),
    "POST /api/v1/channels/check": { links: [] },
  });
  const user = userEvent.setup();
  open("/");
  await user.type(await screen.findByRole("textbox"), "привет");
  await user.click(screen.getByRole("button", { name: "Проверить" }));
  expect(await screen.findByText(/^Ссылок здесь не нашлось/)).toBeTruthy();
  await act(() => i18n.changeLanguage("en"));
  expect(screen.getByText(/^There are no links in this text/)).toBeTruthy();
});

test("a refusal names the field, and the text stays", async () => {
  serve({
    "GET /api/v1/channels": page([]),
    "GET /api/v1/runs": page([]),
    "POST /api/v1/channels/check": () => problem(400, "Bad Request", [{ field: "text", reason: "too_long" }]),
  });
  const user = userEvent.setup();
  open("/");
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox");
  await user.type(field, "x");
  await user.click(screen.getByRole("button", { name: "Проверить" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Ссылки: слишком длинно");
  expect(field.value).toBe("x");
});

test("a broken line is told and can be tried again", async () => {
  let broken = true;
  serve({
    "GET /api/v1/channels": () => (broken ? problem(400, "Сломалось") : page([channel()])),
    "GET /api/v1/runs": page([]),
  });
  open("/");
  expect(await screen.findByText("Сломалось")).toBeTruthy();
  broken = false;
  await userEvent.click(screen.getByRole("button", { name: "Повторить" }));
  expect(await screen.findByText("Кухня за минуту")).toBeTruthy();
});

test("while a run is underway its progress is shown; when it is computed the figures are read again", async () => {
  let underway = true;
  const seen = serve({
    "GET /api/v1/channels": page([channel()]),
    "GET /api/v1/runs": () => page([underway ? run({ state: "open", computed: false, done: 2 }) : run()]),
  });
  open("/");
  expect(await screen.findByText(/идёт сбор · собрано 2 из 4/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Собрать сейчас" }).disabled).toBe(true);
  const reads = () => seen.filter((request) => new URL(request.url).pathname === "/api/v1/channels").length;
  const before = reads();
  underway = false;
  await waitFor(() => expect(reads()).toBeGreaterThan(before));
  await waitFor(() => expect(screen.queryByText(/идёт сбор/)).toBeNull());
});

test("what happened: data apart from content, with the way to each", async () => {
  serve({
    "GET /api/v1/channels": page([channel()]),
    "GET /api/v1/runs": page([run(), run({ id: 4, incomplete: true, slotAt: "2026-11-23T09:00:00Z" })]),
    "GET /api/v1/breakouts": page([breakout(), breakout({ label: 10 }), breakout({ videoId: 2, ended: true })]),
  });
  open("/");
  const section = within(await screen.findByRole("region", { name: "Что произошло" }));
  expect((await section.findByRole("link", { name: /неполный: собрано 3 из 4/ })).getAttribute("href")).toBe("/runs/4");
  expect(section.getByRole("link", { name: /×3,4/ }).getAttribute("href")).toBe("/videos/1");
  expect(section.getAllByRole("link")).toHaveLength(2);
});

test("a group is chosen once for all: its own sums, with how many are unknown, and its channels", async () => {
  const sum = { value: 5_000_000, gained: 12_000, notCounted: 0, step: 1, uncertainty: 0, unknown: 1 };
  const at = { carried: 0, coverage: 1, gained: null, read: 2, runId: 1, step: 1, uncertainty: 0 };
  const seen = serve({
    "GET /api/v1/channels": page([channel()]),
    "GET /api/v1/runs": page([run()]),
    "GET /api/v1/breakouts": page([]),
    "GET /api/v1/groups": [{ id: 3, kind: "group", name: "Еда", channels: 3, createdAt: "2026-11-01T10:00:00Z" }],
    "GET /api/v1/groups/3/figures": {
      channels: 3,
      read: 2,
      coverage: 0.667,
      slotAt: "2026-11-23T18:00:00Z",
      views: sum,
      followers: { ...sum, value: null, gained: null, unknown: 3 },
    },
    "GET /api/v1/groups/3/series": {
      metric: "views",
      channels: 3,
      planned: 3,
      valid: 2,
      coverage: 0.667,
      points: [
        { ...at, slotAt: "2026-11-22T18:00:00Z", value: 4_000_000 },
        { ...at, slotAt: "2026-11-23T18:00:00Z", value: 5_000_000 },
      ],
    },
  });
  open("/");
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Группа" }), "Еда · 3");
  const card = (await screen.findByText("5 млн")).closest(".kpi");
  expect(plain(card?.textContent ?? null)).toContain("▲+12 тыс.по 2 из 3 каналов");
  expect(screen.getByRole("img", { name: /2 чтения, от 4/ })).toBeTruthy();
  expect(
    new URL(seen.findLast((request) => request.url.includes("/channels"))?.url ?? "").searchParams.get("group"),
  ).toBe("3");
});
