import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import { i18n } from "../shared/i18n/i18n";
import { channel, page, run } from "../test/contract";
import { open } from "../test/open";
import { problem, serve } from "../test/server";
import { telegram } from "../test/telegram";

let inside: ReturnType<typeof telegram> | undefined;

afterEach(async () => {
  inside?.leave();
  inside = undefined;
  await i18n.changeLanguage("ru");
});

const base = {
  "GET /api/v1/runs": page([run()]),
  "GET /api/v1/channels": page([channel()]),
  "GET /api/v1/channels/7": channel(),
  "GET /api/v1/groups": [{ id: 3, kind: "group", name: "Еда", channels: 2, createdAt: "2026-11-01T10:00:00Z" }],
};

async function violations(container: HTMLElement) {
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map((violation) => violation.id);
}

test("rows are taken out by Telegram: what, of which channel, how far back, in which format", async () => {
  inside = telegram();
  serve(base);
  const user = userEvent.setup();
  const { container } = open("/manage?part=data");
  expect(await screen.findByText("Выберите канал или группу.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Выбрать канал" }));
  await user.click(
    await within(screen.getByRole("dialog")).findByRole("button", { name: "Кухня за минуту · YouTube" }),
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "Что выгрузить" }), "История видео");
  await user.click(screen.getByRole("button", { name: "Всё" }));
  await user.click(screen.getByRole("button", { name: "Parquet" }));
  expect(await screen.findByRole("button", { name: "Канал: Кухня за минуту" })).toBeTruthy();
  await user.click(screen.getByRole("link", { name: "Скачать video-history.parquet" }));
  const asked = inside.called("web_app_request_file_download")[0] as { url: string; file_name: string };
  expect(asked.file_name).toBe("video-history.parquet");
  const address = new URL(asked.url);
  expect(address.pathname).toBe("/api/v1/export/video-history");
  expect(Object.fromEntries(address.searchParams)).toMatchObject({ format: "parquet", channel: "7" });
  expect(await violations(container)).toEqual([]);
});

test("a group takes the place of the channel", async () => {
  serve(base);
  const user = userEvent.setup();
  open("/manage?part=data&of=channel-7");
  await screen.findByRole("button", { name: "Канал: Кухня за минуту" });
  await user.selectOptions(await screen.findByRole("combobox", { name: "Группа" }), "Еда");
  const link = await screen.findByRole("link", { name: "Скачать channel-history.csv" });
  expect(link.getAttribute("href")).toContain("group=3");
  expect(screen.getByRole("button", { name: "Выбрать канал" })).toBeTruthy();
});

const CSV = "channel,time,metric,value\n7,never,followers,12\n";

const choose = (text: string) =>
  userEvent.upload(
    screen.getByLabelText<HTMLInputElement>("Файл CSV Выбрать файл"),
    new File([text], "old.csv", { type: "text/csv" }),
  );

test("a wrong file is told line by line with the line itself, and cannot be taken in", async () => {
  const seen = serve({
    ...base,
    "POST /api/v1/import/history/check": {
      values: 0,
      more: 3,
      errors: [{ line: 2, field: "time", reason: "нужно так: 2025-03-31T21:00:00+03:00" }],
    },
  });
  const { container } = open("/manage?part=data");
  await screen.findByRole("heading", { name: "Своя история" });
  await choose(CSV);
  const errors = within(await screen.findByRole("region", { name: "Ошибки по строкам" }));
  expect(errors.getByText("Строка 2 · время (time)")).toBeTruthy();
  expect(errors.getByText("7,never,followers,12")).toBeTruthy();
  expect(errors.getByText("и ещё 3 ошибки")).toBeTruthy();
  expect(screen.getByText("4 ошибки: пока не принято ничего")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Принять" })).toBeNull();
  const sent = seen.find((request) => request.url.endsWith("/check"));
  expect(sent?.headers.get("Content-Type")).toBe("text/csv");
  expect(await sent?.text()).toBe(CSV);
  expect(await violations(container)).toEqual([]);
});

test("a file is chosen by a button in the language of the screen, and its name is shown and read out", async () => {
  serve({ ...base, "POST /api/v1/import/history/check": { values: 1, more: 0, errors: [] } });
  open("/manage?part=data");
  const field = await screen.findByLabelText<HTMLInputElement>("Файл CSV Выбрать файл");
  const described = () => document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent;
  expect(described()).toBe("Файл не выбран");
  const opened = vi.fn();
  field.addEventListener("click", opened);
  await userEvent.click(screen.getByText("Выбрать файл"));
  expect(opened).toHaveBeenCalledOnce();
  field.focus();
  expect(document.activeElement).toBe(field);
  await choose(CSV);
  expect(described()).toBe("old.csv");
  await act(() => i18n.changeLanguage("en"));
  expect(screen.getByLabelText("CSV file Choose a file")).toBe(field);
  expect(described()).toBe("old.csv");
});

test("a good file is taken in under its name, and a refusal of the server is told", async () => {
  let known = false;
  const seen = serve({
    ...base,
    "POST /api/v1/import/history/check": { values: 1, more: 0, errors: [] },
    "POST /api/v1/import/history": () => (known ? problem(400, "Занято") : { id: 1, values: 1, known }),
  });
  open("/manage?part=data");
  await screen.findByRole("heading", { name: "Своя история" });
  await choose(CSV);
  expect(await screen.findByText("Файл годится: 1 значение")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Принять" }));
  expect(await screen.findByText("Принято 1 значение")).toBeTruthy();
  const sent = seen.find((request) => request.method === "POST" && request.url.includes("source="));
  expect(new URL(sent?.url ?? "").searchParams.get("source")).toBe("old.csv");
  known = true;
  await choose(CSV.replace("12", "13"));
  await userEvent.click(await screen.findByRole("button", { name: "Принять" }));
  expect(await screen.findByText("Занято")).toBeTruthy();
});

test("the log tells who changed what, from what to what, and can be narrowed", async () => {
  const entry = {
    id: 5,
    at: "2026-11-23T10:00:00Z",
    personId: 2,
    person: "Борис",
    address: "203.0.113.9",
    action: "groups.rename",
    subject: "group/3",
    before: { name: "Еда", kind: "group" },
    after: { name: "Спорт", kind: "project" },
  };
  const seen = serve({
    ...base,
    "GET /api/v1/audit": page([entry, { ...entry, id: 4, action: "secret.deed", subject: "x/1", before: null }]),
    "GET /api/v1/users": page([{ id: 2, name: "Борис" }]),
  });
  const user = userEvent.setup();
  const { container } = open("/manage?part=audit");
  expect(await screen.findByText("Переименована группа")).toBeTruthy();
  expect(screen.getByText("secret.deed")).toBeTruthy();
  const row = within(screen.getByText("Переименована группа").closest("li") ?? container);
  await user.click(row.getByText("Что изменилось: 2 поля"));
  expect(row.getByText("имя").tagName).toBe("DT");
  expect(row.getByText("Еда").tagName).toBe("DEL");
  expect(row.getByText("Спорт").tagName).toBe("INS");
  expect(row.getByText("группа").tagName).toBe("DEL");
  expect(row.getByText("проект").tagName).toBe("INS");
  expect(await violations(container)).toEqual([]);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Кто менял" }), "Борис");
  await user.click(await screen.findByRole("button", { name: "Показать только: группа 3" }));
  await waitFor(() => {
    const asked = seen.findLast((request) => request.url.includes("/audit"));
    expect(Object.fromEntries(new URL(asked?.url ?? "").searchParams)).toMatchObject({
      person: "2",
      subject: "group/3",
    });
  });
  await user.click(screen.getByRole("button", { name: "Убрать отбор: группа 3" }));
  expect(screen.queryByRole("button", { name: /Убрать отбор/ })).toBeNull();
});
