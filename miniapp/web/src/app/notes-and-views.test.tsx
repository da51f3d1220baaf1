import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import type { Note, SavedView } from "../shared/api/types";
import { channel, line, me, page, point, run } from "../test/contract";
import { channelInsights } from "../test/insights-contract";
import { open } from "../test/open";
import { serve } from "../test/server";

vi.mock("../shared/chart/line-canvas", () => ({
  default: ({ label, marks }: { label: string; marks: { words: string }[] }) => (
    <div role="img" aria-label={`${label} | ${marks.map((mark) => mark.words).join(", ")}`} />
  ),
}));

const note: Note = {
  id: 8,
  channelId: 7,
  videoId: null,
  at: "2026-11-23T12:00:00Z",
  text: "<b>сменили формат</b>",
  personId: 2,
  person: "Борис",
  madeAt: "2026-11-23T12:05:00Z",
};

const base = {
  "GET /api/v1/runs": page([run()]),
  "GET /api/v1/channels": page([channel()]),
  "GET /api/v1/channels/7": channel(),
  "GET /api/v1/channels/7/series": line([point("2026-11-22T18:00:00Z", 1000), point("2026-11-23T18:00:00Z", 1500)]),
  "GET /api/v1/channels/7/insights": channelInsights(),
  "GET /api/v1/breakouts": page([]),
  "GET /api/v1/videos": page([]),
};

test("a note stands on the chart and below it as text, and a new one is kept at its moment in Moscow", async () => {
  let notes = [note];
  const seen = serve({
    ...base,
    "GET /api/v1/notes": () => page(notes),
    "POST /api/v1/notes": () => {
      notes = [...notes, { ...note, id: 9, text: "новая" }];
      return Response.json(notes[1], { status: 201 });
    },
  });
  const user = userEvent.setup();
  const { container } = open("/channels/7");
  expect(await screen.findByRole("img", { name: /заметка: <b>сменили формат<\/b> \(Борис\)/ })).toBeTruthy();
  const section = within(screen.getByRole("region", { name: "Заметки" }));
  expect(section.getByText("<b>сменили формат</b>").querySelector("b")).toBeNull();
  await user.click(screen.getByText("Добавить заметку"));
  await user.type(section.getByRole("textbox", { name: "Что запомнить" }), "новая");
  const at = section.getByLabelText<HTMLInputElement>("Когда (по Москве)");
  await user.clear(at);
  await user.type(at, "2026-11-23T21:00");
  await user.click(section.getByRole("button", { name: "Сохранить" }));
  expect(await section.findByText("новая")).toBeTruthy();
  expect(await seen.find((request) => request.method === "POST")?.json()).toEqual({
    channelId: 7,
    videoId: null,
    at: "2026-11-23T18:00:00.000Z",
    text: "новая",
  });
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map((violation) => violation.id)).toEqual([]);
});

test.each([
  ["viewer", 2, false, false],
  ["analyst", 1, true, false],
  ["analyst", 2, true, true],
  ["admin", 1, true, true],
] as const)("%s %i may write: %s, may change this note: %s", async (role, id, writes, changes) => {
  serve({ ...base, "GET /api/v1/me": me({ role, id }), "GET /api/v1/notes": page([note]) });
  open("/channels/7");
  await screen.findByText("<b>сменили формат</b>");
  await waitFor(() => expect(screen.queryByText("Добавить заметку") !== null).toBe(writes));
  expect(screen.queryByRole("button", { name: /^Изменить заметку/ }) !== null).toBe(changes);
});

test("a view is saved with what was chosen, opened again and forgotten", async () => {
  let views: SavedView[] = [];
  const seen = serve({
    ...base,
    "GET /api/v1/channels/8": channel({ id: 8, title: "Спорт" }),
    "GET /api/v1/saved-views": () => views,
    "POST /api/v1/saved-views": async (request: Request) => {
      const asked = (await request.clone().json()) as { name: string; address: string };
      views = [{ id: 1, madeAt: "2026-11-23T12:00:00Z", ...asked }];
      return Response.json(views[0], { status: 201 });
    },
    "DELETE /api/v1/saved-views/1": () => {
      views = [];
      return new Response(null, { status: 204 });
    },
  });
  const user = userEvent.setup();
  open("/compare?channels=7,8&scale=log");
  await user.click(await screen.findByRole("button", { name: "Виды" }));
  await user.type(await screen.findByRole("textbox", { name: "Сохранить этот экран как" }), "еда и спорт");
  await user.click(screen.getByRole("button", { name: "Сохранить" }));
  expect(await screen.findByRole("link", { name: "еда и спорт" })).toBeTruthy();
  expect(await seen.find((request) => request.method === "POST")?.json()).toEqual({
    name: "еда и спорт",
    address: "/compare?channels=7,8&scale=log",
  });
  await user.click(screen.getByRole("button", { name: "Закрыть" }));
  await user.click(screen.getByRole("link", { name: "Каналы" }));
  await user.click(await screen.findByRole("button", { name: "Виды" }));
  await user.click(await screen.findByRole("link", { name: "еда и спорт" }));
  expect(await screen.findByRole("button", { name: "Логарифм", pressed: true })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Виды" }));
  await user.click(await screen.findByRole("button", { name: "Удалить: еда и спорт" }));
  await user.click(
    within(screen.getAllByRole("dialog").at(-1) ?? document.body).getByRole("button", { name: "Удалить" }),
  );
  expect(await screen.findByText(/Пока ничего не сохранено/)).toBeTruthy();
});
