import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, test } from "vitest";
import type { RunDetail } from "../shared/api/types";
import { page, run, runDetail } from "../test/contract";
import { open } from "../test/open";
import { serve } from "../test/server";

const SUMMARY =
  '<b>Сводка · 23 ноя</b>\n<a href="https://e.org/1">«&lt;script&gt;alert(1)&lt;/script&gt;»</a>' +
  '<a href="javascript:alert(1)">не ссылка</a><img src=x onerror=alert(1)><script>alert(2)</script>';

test("a run tells its summary and what became of each channel, failures first", async () => {
  serve({
    "GET /api/v1/runs/5": runDetail(),
    "GET /api/v1/runs/5/summary": { runId: 5, language: "ru", text: SUMMARY },
  });
  const { container } = open("/runs/5");
  expect((await screen.findByText("Сводка · 23 ноя")).tagName).toBe("STRONG");
  expect(screen.getByRole("link", { name: "«<script>alert(1)</script>»" }).getAttribute("href")).toBe(
    "https://e.org/1",
  );
  expect(screen.getByText("не ссылка").closest("a")).toBeNull();
  expect(container.querySelector("img, script")).toBeNull();
  const tasks = within(screen.getByRole("region", { name: "Что стало с каждым каналом" })).getAllByRole("listitem");
  expect(tasks[0]?.textContent).toContain("слишком много запросов");
  expect(tasks[0]?.textContent).toContain("попытка 3");
  expect(tasks[0]?.textContent).toContain("площадка попросила подождать");
  const technical = within(tasks[0] as HTMLElement).getByText("429");
  expect(technical.lang).toBe("en");
  expect(technical.closest("details")?.open).toBe(false);
  expect(within(tasks[1] as HTMLElement).queryByText("Технические подробности")).toBeNull();
  expect(tasks[1]?.textContent).toContain("30\u00a0строк");
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map((violation) => violation.id)).toEqual([]);
});

test("an incomplete run is marked in the list, and a run can be opened by hand", async () => {
  const seen = serve({
    "GET /api/v1/runs": page([run({ incomplete: true })]),
    "POST /api/v1/runs": () => Response.json(run({ id: 6, state: "open" }), { status: 201 }),
  });
  open("/runs");
  expect((await screen.findByRole("link", { name: /^23\sноя/ })).textContent).toContain("неполный");
  await userEvent.click(screen.getByRole("button", { name: "Собрать сейчас" }));
  expect(seen.filter((request) => request.method === "POST")).toHaveLength(1);
});

test("runs stand against platforms, with the main reason of what failed", async () => {
  serve({ "GET /api/v1/runs": page([run()]), "GET /api/v1/runs/5": runDetail() });
  const { container } = open("/runs");
  const grid = within(await screen.findByRole("region", { name: "Сборы по площадкам" }));
  const cell = grid.getByRole("cell", { name: /1 из 2/ });
  expect(cell.textContent).toContain("слишком много запросов");
  expect(grid.getAllByRole("columnheader").map((header) => header.textContent)).toEqual(["Сбор", "YouTube"]);
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map((violation) => violation.id)).toEqual([]);
});

test("of a run only what failed can be looked at", async () => {
  serve({ "GET /api/v1/runs/5": runDetail(), "GET /api/v1/runs": page([run()]) });
  open("/runs/5");
  await userEvent.click(await screen.findByRole("button", { name: "Только неудачи" }));
  const tasks = within(screen.getByRole("region", { name: "Что стало с каждым каналом" })).getAllByRole("listitem");
  expect(tasks).toHaveLength(1);
  expect(
    within(screen.getByRole("region", { name: "По площадкам" })).getByText(/слишком много запросов · 1/),
  ).toBeTruthy();
});

test("while a run is open its failed tasks can be tried again, of one platform or all", async () => {
  const part = { cancelled: 0, done: 1, expected: 2, failed: 1, perMinute: 4, planned: 0, released: 0, running: 0 };
  const seen = serve({
    "GET /api/v1/runs": page([run()]),
    "GET /api/v1/runs/5": {
      ...runDetail(),
      state: "open",
      computed: false,
      progress: { state: "open", parts: [{ ...part, platform: null, secondsLeft: 130 }] },
    },
    "POST /api/v1/runs/5/retry": { planned: 1 },
  });
  open("/runs/5");
  expect(await screen.findByText(/ещё около 3 мин/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Повторить: YouTube" }));
  expect(await screen.findByText("Запланирована 1 задача")).toBeTruthy();
  const asked = seen.find((request) => request.method === "POST");
  expect(new URL(asked?.url ?? "").searchParams.get("platform")).toBe("youtube");
});

const skipped = (): RunDetail => ({
  ...runDetail(),
  state: "skipped",
  computed: false,
  openedAt: null,
  closedAt: null,
  expected: 0,
  done: 0,
  failed: 0,
  coverage: null,
  tasks: [],
});

test("a run that was skipped says that it is a gap and no zero, when the next is, and offers to collect now", async () => {
  const seen = serve({
    "GET /api/v1/runs": page([run()]),
    "GET /api/v1/runs/5": skipped(),
    "POST /api/v1/runs": () => Response.json(run({ id: 6, state: "open" }), { status: 201 }),
  });
  const { container } = open("/runs/5");
  const gap = within(await screen.findByRole("region", { name: "Пропуск, а не ноль" }));
  expect(gap.getByText(/в этот час Cosmeya не работала/)).toBeTruthy();
  expect(gap.getByText(/линия здесь прерывается/)).toBeTruthy();
  expect(gap.getByText(/Следующий сбор — 24\sноя, 12:00\sМСК/)).toBeTruthy();
  expect(screen.queryByText(/Сводка появится|собрано 0 из 0|Что стало с каждым каналом/)).toBeNull();
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map((violation) => violation.id)).toEqual([]);
  await userEvent.click(await gap.findByRole("button", { name: "Собрать сейчас" }));
  expect(seen.filter((request) => request.method === "POST")).toHaveLength(1);
});

test("where the newest run was skipped, the other screens say so beside its hour", async () => {
  serve({ "GET /api/v1/runs": page([run({ state: "skipped", coverage: null })]), "GET /api/v1/breaks": [] });
  open("/breaks");
  const fresh = (await screen.findByRole("link", { name: /^Сбор 23/ })).closest("p");
  expect(fresh?.textContent).toContain("пропущен");
});

test("a slot that another run has read since is no gap: it leads there", async () => {
  serve({ "GET /api/v1/runs": page([run()]), "GET /api/v1/runs/5": { ...skipped(), filledBy: 9 } });
  open("/runs/5");
  expect((await screen.findByRole("link", { name: /^сбор №\s9$/ })).getAttribute("href")).toBe("/runs/9");
  expect(screen.queryByText(/не ноль/)).toBeNull();
});

test("a run that read nothing says so above its reasons; one that read something does not", async () => {
  serve({
    "GET /api/v1/runs": page([run()]),
    "GET /api/v1/runs/5": { ...runDetail(), expected: 1, done: 0, failed: 1, tasks: runDetail().tasks.slice(1) },
    "GET /api/v1/runs/6": { ...runDetail(), id: 6 },
  });
  const { unmount } = open("/runs/5");
  expect(await screen.findByText(/прочитать не удалось ни одного канала/)).toBeTruthy();
  expect(screen.getByText("слишком много запросов")).toBeTruthy();
  unmount();
  open("/runs/6");
  await screen.findByRole("region", { name: "По площадкам" });
  expect(screen.queryByText(/не ноль/)).toBeNull();
});

test("a run that is over offers no retry and says why", async () => {
  serve({ "GET /api/v1/runs": page([run()]), "GET /api/v1/runs/5": runDetail() });
  open("/runs/5");
  await screen.findByRole("region", { name: "По площадкам" });
  expect(screen.queryByRole("button", { name: /^Повторить/ })).toBeNull();
  expect(screen.getByText(/повторить неудачные нельзя/)).toBeTruthy();
});
