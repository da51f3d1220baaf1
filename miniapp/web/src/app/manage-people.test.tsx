import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { channel, me, page } from "../test/contract";
import { base, group, person, violations } from "../test/managed";
import { open } from "../test/open";
import { serve } from "../test/server";

test("somebody is asked in: the link is shown once; a role is changed, the access closed", async () => {
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

test("an admin sees where somebody below is signed in, and ends it after a second word", async () => {
  const session = {
    id: 31,
    userId: 2,
    way: "telegram",
    agent: "Android",
    address: "203.0.113.9",
    madeAt: "2026-11-01T10:00:00Z",
    usedAt: "2026-11-23T10:00:00Z",
    expiresAt: "2026-12-23T10:00:00Z",
    mine: false,
  };
  let sessions = [session];
  const seen = serve({
    ...base,
    "GET /api/v1/me": me({ role: "admin" }),
    "GET /api/v1/users": page([
      person,
      { ...person, id: 3, name: "Вера", status: "invited" },
      { ...person, id: 4, name: "Ольга", role: "owner" },
    ]),
    "GET /api/v1/invitations": [],
    "GET /api/v1/groups": [],
    "GET /api/v1/sessions": () => sessions,
    "DELETE /api/v1/sessions/31": () => {
      sessions = [];
      return new Response(null, { status: 204 });
    },
  });
  const user = userEvent.setup();
  open("/manage?part=people");
  await screen.findByText("Борис");
  expect(await screen.findAllByRole("button", { name: "Сеансы" })).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Сеансы" }));
  const sheet = within(screen.getByRole("dialog", { name: "Где открыт вход: Борис" }));
  await user.click(await sheet.findByRole("button", { name: "Завершить: Telegram · Android" }));
  const asked = new URL(seen.find((request) => request.url.includes("/sessions"))?.url ?? "");
  expect(asked.searchParams.get("user")).toBe("2");
  await user.click(
    within(screen.getByRole("dialog", { name: "Завершить" })).getByRole("button", { name: "Завершить" }),
  );
  expect(await sheet.findByText("Сейчас вход не открыт нигде.")).toBeTruthy();
  expect(await violations(document.body)).toEqual([]);
});
