import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, test } from "vitest";
import type { OpenSession, Token } from "../shared/api/types";
import { me, page, run } from "../test/contract";
import { open } from "../test/open";
import { serve } from "../test/server";

const session: OpenSession = {
  id: 11,
  userId: 1,
  way: "telegram",
  agent: "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0)",
  address: "203.0.113.9",
  madeAt: "2026-11-01T10:00:00Z",
  usedAt: "2026-11-23T10:00:00Z",
  expiresAt: "2026-12-23T10:00:00Z",
  mine: false,
};

const token: Token = {
  id: 4,
  name: "выгрузка",
  scope: "read",
  madeAt: "2026-11-01T10:00:00Z",
  expiresAt: "2027-01-30T10:00:00Z",
  usedAt: null,
};

const base = { "GET /api/v1/runs": page([run()]) };

test("a session that one does not know is ended after a second word; one's own is not offered", async () => {
  let sessions = [{ ...session, id: 10, way: "browser", mine: true }, session];
  serve({
    ...base,
    "GET /api/v1/sessions": () => sessions,
    "GET /api/v1/tokens": [],
    "DELETE /api/v1/sessions/11": () => {
      sessions = sessions.slice(0, 1);
      return new Response(null, { status: 204 });
    },
  });
  const user = userEvent.setup();
  const { container } = open("/settings");
  expect(await screen.findByText("Telegram · iPhone")).toBeTruthy();
  expect(screen.getByText(/этот сеанс/)).toBeTruthy();
  const ends = screen.getAllByRole("button", { name: /^Завершить/ });
  expect(ends).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Завершить: Telegram · iPhone" }));
  const sheet = within(screen.getByRole("dialog"));
  expect(sheet.getByText(/придётся войти заново/)).toBeTruthy();
  await user.click(sheet.getByRole("button", { name: "Завершить" }));
  await waitFor(() => expect(screen.queryByText("Telegram · iPhone")).toBeNull());
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map((violation) => violation.id)).toEqual([]);
});

test("a token is made with a scope and an end, its word is shown once, and it is revoked", async () => {
  let tokens: Token[] = [];
  const seen = serve({
    ...base,
    "GET /api/v1/sessions": [],
    "GET /api/v1/tokens": () => tokens,
    "POST /api/v1/tokens": () => {
      tokens = [token];
      return Response.json({ token, word: "cosmeya_s3cret" }, { status: 201 });
    },
    "DELETE /api/v1/tokens/4": () => {
      tokens = [];
      return new Response(null, { status: 204 });
    },
  });
  const user = userEvent.setup();
  const { unmount } = open("/settings");
  await user.type(await screen.findByRole("textbox", { name: "Для чего" }), "выгрузка");
  await user.selectOptions(screen.getByRole("combobox", { name: "Срок" }), "30 дней");
  await user.click(screen.getByRole("button", { name: "Создать токен" }));
  expect(await screen.findByText("cosmeya_s3cret")).toBeTruthy();
  expect(await seen.find((request) => request.method === "POST")?.json()).toEqual({
    name: "выгрузка",
    scope: "read",
    days: 30,
  });
  await user.click(await screen.findByRole("button", { name: "Отозвать: выгрузка" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Отозвать" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Отозвать: выгрузка" })).toBeNull());
  unmount();
  open("/settings");
  await screen.findByRole("heading", { name: "Токены для программ" });
  expect(screen.queryByText("cosmeya_s3cret")).toBeNull();
});

test("the development user is told that tokens are not for them", async () => {
  serve({
    ...base,
    "GET /api/v1/me": me({ id: 0, name: "Developer" }),
    "GET /api/v1/sessions": [],
    "GET /api/v1/tokens": [],
  });
  open("/settings");
  expect(await screen.findByText(/токены не нужны/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Создать токен" })).toBeNull();
});
