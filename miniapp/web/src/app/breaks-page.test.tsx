import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { Break } from "../shared/api/types";
import { i18n } from "../shared/i18n/i18n";
import { channel, line, me, page, point } from "../test/contract";
import { base, violations } from "../test/managed";
import { open } from "../test/open";
import { problem, serve } from "../test/server";

const change: Break = {
  id: 4,
  platform: "youtube",
  format: "short",
  metric: "views",
  since: "2025-03-31",
  until: "2025-03-31",
  what: "any start is a view",
  whatRu: "просмотр — любой запуск",
  link: "https://support.example.org/1",
};

afterEach(() => i18n.changeLanguage("ru"));

const long: Break = { ...change, id: 5, format: null, since: "2026-08-24", until: "2026-08-27", link: null };

test("everybody reads what changed, of which counter, when, and who says so; the newest stands first", async () => {
  serve({ ...base, "GET /api/v1/me": me({ role: "viewer" }), "GET /api/v1/breaks": [change, long] });
  const { container } = open("/breaks");
  const rows = await screen.findAllByText("просмотр — любой запуск");
  const [newest, oldest] = rows.map((row) => row.closest("li")?.textContent ?? "");
  expect(newest).toMatch(/YouTube · Просмотры · все форматы.*24\sавг.* – 27\sавг/);
  expect(oldest).toMatch(/YouTube · Просмотры · Shorts.*31\sмар\s2025/);
  expect(screen.getByRole("link", { name: "источник" }).getAttribute("href")).toBe(change.link);
  expect(screen.queryByText("Записать смену")).toBeNull();
  expect(screen.queryByRole("button", { name: /^(Исправить|Удалить)/ })).toBeNull();
  expect(await violations(container)).toEqual([]);
  await act(() => i18n.changeLanguage("en"));
  expect(screen.getAllByText("any start is a view")).toHaveLength(2);
});

test("an admin enters one; what the server refuses names its field and marks it, and nothing typed is lost", async () => {
  let refuses = true;
  const seen = serve({
    ...base,
    "GET /api/v1/breaks": [],
    "POST /api/v1/breaks": () =>
      refuses
        ? problem(400, "Bad Request", [{ field: "until", reason: "не может быть раньше начала" }])
        : Response.json(change, { status: 201 }),
  });
  const user = userEvent.setup();
  const { container } = open("/breaks");
  expect(await screen.findByText("Смен методики не записано")).toBeTruthy();
  await user.click(await screen.findByText("Записать смену"));
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Сохранить" }).disabled).toBe(true);
  await user.selectOptions(screen.getByRole("combobox", { name: "Формат" }), "Shorts");
  await user.type(screen.getByLabelText("Первый день"), "2026-03-02");
  await user.type(screen.getByLabelText("Последний день"), "2026-03-01");
  const what = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Что изменилось" });
  await user.type(what, " считают иначе ");
  await user.click(screen.getByRole("button", { name: "Сохранить" }));
  expect(await screen.findByText("Последний день: не может быть раньше начала")).toBeTruthy();
  expect(screen.getByLabelText("Последний день").getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByLabelText("Первый день").getAttribute("aria-invalid")).toBeNull();
  expect(what.value).toBe(" считают иначе ");
  expect(await violations(container)).toEqual([]);
  refuses = false;
  await user.clear(screen.getByLabelText("Последний день"));
  await user.click(screen.getByRole("button", { name: "Сохранить" }));
  await waitFor(() => expect(what.value).toBe(""));
  expect(await seen.findLast((request) => request.method === "POST")?.json()).toEqual({
    platform: "youtube",
    format: "short",
    metric: "views",
    since: "2026-03-02",
    until: null,
    what: "считают иначе",
    whatRu: null,
    link: null,
  });
});

test("an admin ends one by its last day, and takes out one that was a mistake", async () => {
  let known = [change];
  const seen = serve({
    ...base,
    "GET /api/v1/breaks": () => known,
    "PUT /api/v1/breaks/4": () => (known = [{ ...change, until: "2025-04-02" }])[0],
    "DELETE /api/v1/breaks/4": () => {
      known = [];
      return new Response(null, { status: 204 });
    },
  });
  const user = userEvent.setup();
  open("/breaks");
  await user.click(await screen.findByRole("button", { name: /^Исправить запись: YouTube · Просмотры · Shorts/ }));
  const sheet = within(screen.getByRole("dialog", { name: "Исправить запись" }));
  const until = sheet.getByLabelText("Последний день");
  await user.clear(until);
  await user.type(until, "2025-04-02");
  await user.click(sheet.getByRole("button", { name: "Сохранить" }));
  expect(await screen.findByText(/– 2\sапр/)).toBeTruthy();
  const { id, ...words } = change;
  expect([id, await seen.find((request) => request.method === "PUT")?.json()]).toEqual([
    4,
    { ...words, until: "2025-04-02" },
  ]);
  await user.click(screen.getByRole("button", { name: /^Удалить: YouTube/ }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Удалить" }));
  expect(await screen.findByText("Смен методики не записано")).toBeTruthy();
});

test("an error stands with the way to try again", async () => {
  let down = true;
  serve({ ...base, "GET /api/v1/breaks": () => (down ? problem(500, "Сломалось") : [change]) });
  open("/breaks");
  expect(await screen.findByText("Сломалось")).toBeTruthy();
  down = false;
  await userEvent.click(screen.getByRole("button", { name: "Повторить" }));
  expect(await screen.findByText(change.whatRu ?? "")).toBeTruthy();
});

test("a break that stands on a chart leads to the registry", async () => {
  serve({
    ...base,
    "GET /api/v1/channels/7": channel(),
    "GET /api/v1/videos": page([]),
    "GET /api/v1/channels/7/series": {
      ...line([point("2026-08-23T18:00:00Z", 1), point("2026-08-26T18:00:00Z", 9)]),
      events: [
        {
          kind: "methodology_break",
          at: "2026-08-24T00:00:00Z",
          what: "counted otherwise",
          whatRu: "иначе",
          size: null,
          count: 1,
          videos: [],
        },
      ],
    },
    "GET /api/v1/breaks": [long],
  });
  open("/channels/7?range=all");
  await userEvent.click(await screen.findByText(/Что отмечено на графике/));
  await userEvent.click(screen.getByRole("link", { name: "все смены методики" }));
  expect(await screen.findByRole("heading", { name: "Смены методики" })).toBeTruthy();
});
