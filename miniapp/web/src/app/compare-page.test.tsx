import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { channel, line, page, point, run } from "../test/contract";
import { open } from "../test/open";
import { serve } from "../test/server";

interface Drawn {
  label: string;
  curves: { label: string; spots: { y: number | null }[] }[];
  scaling: { logarithmic: boolean };
}

vi.mock("../shared/chart/curves-canvas", () => ({
  default: ({ label, curves, scaling }: Drawn) => (
    <div
      role="img"
      aria-label={`${label}: ${curves.map((curve) => `${curve.label} ${curve.spots.map(({ y }) => y ?? "-").join("/")}`).join(", ")}${scaling.logarithmic ? " log" : ""}`}
    />
  ),
}));

const answers = {
  "GET /api/v1/runs": page([run()]),
  "GET /api/v1/channels": page([channel(), channel({ id: 8, title: "Спорт" })]),
  "GET /api/v1/channels/7": channel(),
  "GET /api/v1/channels/8": channel({ id: 8, title: "Спорт", platform: "tiktok" }),
  "GET /api/v1/channels/7/series": line([point("2026-11-22T18:00:00Z", 1000), point("2026-11-23T18:00:00Z", 1500)]),
  "GET /api/v1/channels/8/series": line([point("2026-11-22T18:00:00Z", 20), point("2026-11-23T18:00:00Z", null)]),
};

test("channels are chosen, drawn from 100, and the scale can be changed", async () => {
  serve(answers);
  const user = userEvent.setup();
  const { container } = open("/compare");
  expect(await screen.findByText("Выберите от двух до пяти каналов")).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: /Кухня за минуту/ }));
  await user.click(await screen.findByRole("button", { name: /^Спорт/ }));
  expect(await screen.findByRole("img", { name: /Кухня за минуту 100\/150, Спорт 100\/-/ })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Логарифм" }));
  expect(await screen.findByRole("img", { name: /1000\/1500, Спорт 20\/- log/ })).toBeTruthy();
  const table = within(screen.getByRole("region", { name: "Таблица сравнения" }));
  expect(table.getByRole("row", { name: /Кухня/ }).textContent).toContain("+500");
  expect(table.getByRole("row", { name: /Спорт/ }).textContent).toContain("нет чтений");
  expect(screen.getByText(/считают просмотры по-разному/)).toBeTruthy();
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map((violation) => violation.id)).toEqual([]);
});

test("the choice is in the address; one that is taken away leaves it", async () => {
  serve(answers);
  open("/compare?channels=7,8&scale=linear");
  expect(await screen.findByRole("img", { name: /1000\/1500/ })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Убрать Спорт" }));
  expect(await screen.findByText("Выберите от двух до пяти каналов")).toBeTruthy();
});

test("a channel that is not there is told, the others stay", async () => {
  serve(answers);
  open("/compare?channels=7,99");
  expect(await screen.findByText("Такого здесь нет")).toBeTruthy();
  expect(await screen.findByRole("button", { name: "Убрать Кухня за минуту" })).toBeTruthy();
});
