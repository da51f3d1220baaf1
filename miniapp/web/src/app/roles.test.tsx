import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { channel, me, page, run, runDetail } from "../test/contract";
import { person } from "../test/managed";
import { open } from "../test/open";
import { problem, serve } from "../test/server";

const base = { "GET /api/v1/runs": page([run()]), "GET /api/v1/channels": page([channel()]) };
const as = (role: "viewer" | "analyst" | "admin" | "owner") => ({ ...base, "GET /api/v1/me": me({ role }) });

test.each([
  ["viewer", false, false],
  ["analyst", true, false],
  ["admin", true, true],
] as const)("to a %s the first screen offers what they may do", async (role, files, tends) => {
  serve(as(role));
  open("/");
  await screen.findByText("Кухня за минуту");
  const nav = within(screen.getByRole("navigation", { name: "Разделы" }));
  await waitFor(() => expect(nav.queryByRole("link", { name: "Управление" }) !== null).toBe(files));
  await waitFor(() => expect(screen.queryByRole("link", { name: "Скачать Excel" }) !== null).toBe(files));
  expect(screen.queryByRole("button", { name: "Собрать сейчас" }) !== null).toBe(tends);
  expect(screen.queryAllByText("Добавить каналы").length > 0).toBe(tends);
});

test.each([
  ["viewer", false],
  ["analyst", true],
] as const)("to a %s a channel's rows are offered: %s", async (role, files) => {
  serve({ ...as(role), "GET /api/v1/channels/7": channel(), "GET /api/v1/videos": page([]) });
  open("/channels/7");
  await screen.findByRole("heading", { name: "Кухня за минуту" });
  await waitFor(() => expect(screen.queryByRole("link", { name: "Выгрузка строк" }) !== null).toBe(files));
  const link = screen.queryByRole("link", { name: "Выгрузка строк" });
  expect(link?.getAttribute("href") ?? null).toBe(files ? "/manage?part=data&of=channel-7" : null);
});

test("a place of another role says so by its address too, and asks for nothing of it", async () => {
  const seen = serve(as("viewer"));
  open("/manage?part=proxies");
  expect(await screen.findByText("Этот раздел для других ролей")).toBeTruthy();
  expect(screen.getByText(/«администратор», а ваша — «наблюдатель»/)).toBeTruthy();
  expect(seen.some((request) => request.url.includes("/proxies"))).toBe(false);
});

test("an analyst finds the files and nothing to choose from beside them", async () => {
  serve(as("analyst"));
  open("/manage");
  expect(await screen.findByRole("heading", { name: "Выгрузка строк" })).toBeTruthy();
  expect(screen.queryByRole("group", { name: "Раздел" })).toBeNull();
  expect(screen.queryByRole("heading", { name: "Своя история" })).toBeNull();
});

test("a viewer sees a run without its summary and without a way to retry", async () => {
  const seen = serve({ ...as("viewer"), "GET /api/v1/runs/5": { ...runDetail(), state: "open", computed: false } });
  open("/runs/5");
  await screen.findByRole("region", { name: "По площадкам" });
  expect(screen.queryByRole("button", { name: /Повторить/ })).toBeNull();
  expect(screen.queryByText(/Сводка/)).toBeNull();
  expect(seen.some((request) => request.url.includes("/summary"))).toBe(false);
});

test("an admin tends those below: no owner can be made or touched, nor oneself", async () => {
  serve({
    ...as("admin"),
    "GET /api/v1/invitations": [],
    "GET /api/v1/groups": [],
    "GET /api/v1/users": page([
      person,
      { ...person, id: 3, name: "Ольга", role: "owner" },
      { ...person, id: 1, name: "Анна", role: "admin" },
    ]),
  });
  open("/manage?part=people");
  const row = (name: string) => within(screen.getByText(name).closest("li") ?? document.body);
  await screen.findByText("Борис");
  const roles = row("Борис").getByRole("combobox", { name: "Роль" });
  expect([...roles.querySelectorAll("option")].map((option) => option.value)).toEqual(["viewer", "analyst"]);
  expect(row("Ольга").queryByRole("combobox")).toBeNull();
  expect(row("Анна").queryByRole("button", { name: "Закрыть доступ" })).toBeNull();
  expect(row("Анна").getByText(/это вы/)).toBeTruthy();
});

test("who is refused is asked anew who they are, and the offer goes", async () => {
  let role: "admin" | "viewer" = "admin";
  serve({
    ...base,
    "GET /api/v1/me": () => me({ role }),
    "POST /api/v1/runs": () => {
      role = "viewer";
      return problem(403, "Forbidden");
    },
  });
  open("/runs");
  (await screen.findByRole("button", { name: "Собрать сейчас" })).click();
  await waitFor(() => expect(screen.queryByRole("button", { name: "Собрать сейчас" })).toBeNull());
});
