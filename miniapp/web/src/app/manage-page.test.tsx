import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Account, Group, Proxy } from "../shared/api/types";
import { page } from "../test/contract";
import { base, group, violations } from "../test/managed";
import { open } from "../test/open";
import { problem, serve } from "../test/server";

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
      score: 2.5,
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
  expect(await screen.findByText(/^TikTok: штраф за сбои 2,5 · /)).toBeTruthy();
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

test("an account and a proxy say in words why they are out of use; the technical text is folded away", async () => {
  const reason = "users/info: LoginRequired[reason=login_required]";
  const silent = "nothing came through it since 2026-11-20 18:00:00+00";
  const failed = proxy.byPlatform.map((health) => ({ ...health, ok: false, detail: "timed_out: no whole answer" }));
  serve({
    ...base,
    "GET /api/v1/accounts": page([
      { ...account, state: "frozen", reason },
      { ...account, id: 10, reason: "ждём Аню" },
    ]),
    "GET /api/v1/proxies": page([{ ...proxy, state: "retired", reason: silent, byPlatform: failed }]),
  });
  const { container, unmount } = open("/manage?part=accounts");
  expect(await screen.findByText(/^Сессия больше не действует/)).toBeTruthy();
  expect(screen.getByText(reason).closest("details")?.open).toBe(false);
  expect(screen.getByText("просят подтверждение · ждём Аню")).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  unmount();
  const proxies = open("/manage?part=proxies");
  expect(await screen.findByText(/^Через него давно ничего не проходит/)).toBeTruthy();
  expect(screen.getByText("TikTok: ответа не дождались.")).toBeTruthy();
  expect(screen.getByText(silent).closest("details")?.open).toBe(false);
  expect(await violations(proxies.container)).toEqual([]);
});

test("channels are pasted here too, beside the list", async () => {
  serve({ ...base, "GET /api/v1/breakouts": page([]) });
  open("/manage");
  expect(await screen.findByRole("textbox", { name: "Добавить каналы" })).toBeTruthy();
  expect(await screen.findByRole("link", { name: /Кухня за минуту/ })).toBeTruthy();
});
