import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, test } from "vitest";
import type { Account, Group, Proxy } from "../shared/api/types";
import { channel, page, run } from "../test/contract";
import { open } from "../test/open";
import { problem, serve } from "../test/server";

const group: Group = { id: 3, kind: "group", name: "Еда", channels: 2, createdAt: "2026-11-01T10:00:00Z" };

const proxy: Proxy = {
  id: 4,
  protocol: "http",
  host: "203.0.113.7",
  port: 3128,
  user: null,
  region: "us",
  platforms: ["TIKTOK"],
  state: "active",
  reason: null,
  addedAt: "2026-11-01T10:00:00Z",
  retiredAt: null,
  byPlatform: [
    {
      platform: "tiktok",
      score: 0.92,
      ok: true,
      address: null,
      country: "US",
      latencyMs: 340,
      checkedAt: "2026-11-23T18:00:00Z",
      coolingUntil: null,
      failingSince: null,
      detail: null,
    },
  ],
};

const account: Account = {
  id: 9,
  platform: "instagram",
  label: "редакция",
  state: "challenged",
  reason: "login_required",
  proxyId: null,
  userAgent: "Mozilla/5.0",
  addedAt: "2026-11-01T10:00:00Z",
  changedAt: "2026-11-02T10:00:00Z",
  coolingUntil: null,
  usedAt: null,
};

const base = { "GET /api/v1/runs": page([run()]), "GET /api/v1/channels": page([channel()]) };

async function violations(container: HTMLElement) {
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map((violation) => violation.id);
}

test("a group is made, and a tick takes a channel out of it", async () => {
  const groups: Group[] = [];
  const seen = serve({
    ...base,
    "GET /api/v1/groups": () => groups,
    "POST /api/v1/groups": () => {
      groups.push(group);
      return Response.json(group, { status: 201 });
    },
    "GET /api/v1/groups/3/channels": [7],
    "DELETE /api/v1/groups/3/channels": group,
  });
  const user = userEvent.setup();
  const { container } = open("/manage?part=groups");
  expect(await screen.findByText("Групп пока нет")).toBeTruthy();
  await user.type(screen.getByRole("textbox", { name: "Название" }), "Еда");
  await user.click(screen.getByRole("button", { name: "Создать" }));
  await user.click(await screen.findByRole("button", { name: "Еда" }));
  const sheet = within(screen.getByRole("dialog"));
  await user.click(await sheet.findByRole("checkbox", { name: /Кухня/, checked: true }));
  await waitFor(() => expect(seen.some((request) => request.method === "DELETE")).toBe(true));
  const asked = seen.find((request) => request.method === "DELETE");
  expect(new URL(asked?.url ?? "").pathname).toBe("/api/v1/groups/3/channels");
  expect(await asked?.json()).toEqual({ channels: [7] });
  expect(await violations(container)).toEqual([]);
});

test("a group is deleted only after a second word", async () => {
  const seen = serve({
    ...base,
    "GET /api/v1/groups": [group],
    "DELETE /api/v1/groups/3": () => new Response(null, { status: 204 }),
  });
  const user = userEvent.setup();
  open("/manage?part=groups");
  await user.click(await screen.findByRole("button", { name: "Удалить: Еда" }));
  expect(seen.some((request) => request.method === "DELETE")).toBe(false);
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Удалить" }));
  await waitFor(() => expect(seen.some((request) => request.method === "DELETE")).toBe(true));
});

test("proxies are pasted, told line by line without repeating them, and what was typed is cleared", async () => {
  const line = {
    line: 1,
    status: "accepted",
    proxy: "http://203.0.113.7:3128",
    proxyId: null,
    reason: null,
    detail: null,
  };
  const refused = { ...line, line: 2, status: "refused", proxy: null, reason: "private_address" };
  const seen = serve({
    ...base,
    "GET /api/v1/proxies": page([proxy]),
    "POST /api/v1/proxies/check": { lines: [line, refused] },
    "POST /api/v1/proxies": { lines: [line, refused] },
  });
  const user = userEvent.setup();
  const { container } = open("/manage?part=proxies");
  const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Прокси, по одному в строке" });
  await user.type(box, "203.0.113.7:3128:user:hunter2");
  await user.click(screen.getAllByRole("button", { name: "Проверить" })[0] ?? box);
  expect(await screen.findByText("Строка 2 · внутренний адрес")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /Сохранить · 1 подходит/ }));
  await waitFor(() => expect(box.value).toBe(""));
  expect(container.textContent).not.toContain("hunter2");
  const saved = seen.find((request) => request.method === "POST" && request.url.endsWith("/proxies"));
  expect(await saved?.json()).toEqual({ text: "203.0.113.7:3128:user:hunter2", region: null, platforms: null });
  expect(await screen.findByText(/TikTok: 92/)).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test("a proxy is paused, and a refusal of the server is told at its row", async () => {
  const seen = serve({
    ...base,
    "GET /api/v1/proxies": page([proxy]),
    "PATCH /api/v1/proxies/4": () => problem(409, "Занят"),
  });
  open("/manage?part=proxies");
  await userEvent.click(await screen.findByRole("button", { name: "Приостановить" }));
  expect(await screen.findByText("Занят")).toBeTruthy();
  expect(await seen.find((request) => request.method === "PATCH")?.json()).toEqual({ state: "paused", reason: null });
});

test("a session is read before it is saved, told by the names of its cookies alone, and cleared", async () => {
  serve({
    ...base,
    "GET /api/v1/accounts": page([account]),
    "POST /api/v1/accounts/check": {
      accountId: null,
      label: "ds_user 42",
      cookies: ["sessionid", "ds_user_id"],
      renewal: true,
      userAgent: "Mozilla/5.0",
    },
    "POST /api/v1/accounts": {
      accountId: 10,
      label: "ds_user 42",
      cookies: [],
      renewal: true,
      userAgent: "Mozilla/5.0",
    },
  });
  const user = userEvent.setup();
  const { container } = open("/manage?part=accounts");
  expect(await screen.findByText(/просят подтверждение/)).toBeTruthy();
  const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Сессия/ });
  await user.type(box, "sessionid=s3cret");
  await user.click(screen.getByRole("button", { name: "Проверить" }));
  expect((await screen.findByText(/нашли cookies sessionid, ds_user_id/)).textContent).toContain("обновит");
  await user.click(screen.getByRole("button", { name: "Сохранить" }));
  await waitFor(() => expect(box.value).toBe(""));
  expect(container.textContent).not.toContain("s3cret");
  expect(await violations(container)).toEqual([]);
});

test("channels are pasted here too, beside the list", async () => {
  serve({ ...base, "GET /api/v1/breakouts": page([]) });
  open("/manage");
  expect(await screen.findByRole("textbox", { name: "Добавить каналы" })).toBeTruthy();
  expect(await screen.findByRole("link", { name: /Кухня за минуту/ })).toBeTruthy();
});

test("somebody is asked in: the link is shown once; a role is changed, the access closed", async () => {
  const person = {
    id: 2,
    name: "Борис",
    role: "viewer",
    status: "active",
    language: "ru",
    groups: [],
    telegramId: 5,
    createdAt: "2026-11-01T10:00:00Z",
    seenAt: null,
  };
  const invitation = {
    id: 6,
    userId: 3,
    name: "Вера",
    madeBy: "Анна",
    madeAt: "2026-11-23T10:00:00Z",
    expiresAt: "2026-11-24T10:00:00Z",
  };
  const seen = serve({
    ...base,
    "GET /api/v1/users": page([person]),
    "GET /api/v1/invitations": [invitation],
    "POST /api/v1/invitations": () => Response.json({ code: "a+b", invitation }, { status: 201 }),
    "PATCH /api/v1/users/2": person,
  });
  const user = userEvent.setup();
  const { container } = open("/manage?part=people");
  await user.type(await screen.findByRole("textbox", { name: "Имя" }), "Вера");
  await user.click(screen.getByRole("button", { name: "Пригласить" }));
  expect(await screen.findByText(/\/app\/\?invitation=a%2Bb$/)).toBeTruthy();
  await user.selectOptions(screen.getAllByRole("combobox", { name: "Роль" })[1] ?? container, "аналитик");
  await user.click(await screen.findByRole("button", { name: "Закрыть доступ" }));
  const changes = seen.filter((request) => request.method === "PATCH");
  const same = { name: null, role: null, status: null, language: null, groups: null };
  expect(await Promise.all(changes.map((request) => request.json()))).toEqual([
    { ...same, role: "analyst" },
    { ...same, status: "blocked" },
  ]);
  expect(await screen.findByText("1 приглашение ждёт")).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test("all channels of a large group can be reached: found by name, page by page, and the members alone", async () => {
  const seen = serve({
    ...base,
    "GET /api/v1/groups": [{ ...group, channels: 201 }],
    "GET /api/v1/groups/3/channels": [7, 300],
    "GET /api/v1/channels": (request: Request) => {
      const at = Number(new URL(request.url).searchParams.get("page"));
      return { items: [channel({ id: at === 0 ? 7 : 300, title: `Канал ${at}` })], page: at, size: 30, total: 201 };
    },
  });
  const user = userEvent.setup();
  open("/manage?part=groups");
  await user.click(await screen.findByRole("button", { name: "Еда" }));
  const sheet = within(screen.getByRole("dialog"));
  await user.click(await sheet.findByRole("button", { name: "Показать ещё" }));
  expect(await sheet.findByRole("checkbox", { name: /Канал 1/, checked: true })).toBeTruthy();
  expect(sheet.getByText("Показано 2 из 201 канала")).toBeTruthy();
  await user.click(sheet.getByRole("button", { name: "В группе: 201" }));
  await user.type(sheet.getByRole("searchbox"), "кух");
  await waitFor(() => {
    const asked = new URL(seen.findLast((request) => request.url.includes("/channels?"))?.url ?? "").searchParams;
    expect([asked.get("group"), asked.get("q")]).toEqual(["3", "кух"]);
  });
});

test("a viewer is asked in with the groups they see, and these are changed later", async () => {
  const person = {
    id: 2,
    name: "Борис",
    role: "viewer",
    status: "active",
    language: "ru",
    groups: [] as number[],
    telegramId: 5,
    createdAt: "2026-11-01T10:00:00Z",
    seenAt: null,
  };
  const seen = serve({
    ...base,
    "GET /api/v1/groups": [group],
    "GET /api/v1/users": page([person]),
    "GET /api/v1/invitations": [],
    "POST /api/v1/invitations": () => Response.json({ code: "c", invitation: {} }, { status: 201 }),
    "PATCH /api/v1/users/2": person,
  });
  const user = userEvent.setup();
  open("/manage?part=people");
  await user.type(await screen.findByRole("textbox", { name: "Имя" }), "Вера");
  await user.click(await screen.findByRole("checkbox", { name: /Еда/ }));
  await user.click(screen.getByRole("button", { name: "Пригласить" }));
  await waitFor(() => expect(seen.some((request) => request.method === "POST")).toBe(true));
  expect(await seen.find((request) => request.method === "POST")?.json()).toMatchObject({
    role: "viewer",
    groups: [3],
  });
  await user.click(
    within((await screen.findByText("Борис")).closest("li") ?? document.body).getByRole("button", { name: "Группы" }),
  );
  const sheet = within(screen.getByRole("dialog", { name: "Что видит Борис" }));
  expect(sheet.getByText(/не видит ни одного канала/)).toBeTruthy();
  await user.click(await sheet.findByRole("checkbox", { name: /Еда/ }));
  await waitFor(() => expect(seen.some((request) => request.method === "PATCH")).toBe(true));
  expect(await seen.find((request) => request.method === "PATCH")?.json()).toMatchObject({ role: null, groups: [3] });
});
