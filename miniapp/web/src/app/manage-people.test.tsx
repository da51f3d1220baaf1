import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { channel, page } from "../test/contract";
import { base, group, violations } from "../test/managed";
import { open } from "../test/open";
import { serve } from "../test/server";

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
