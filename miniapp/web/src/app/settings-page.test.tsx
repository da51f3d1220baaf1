import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { page, run } from "../test/contract";
import { open } from "../test/open";
import { serve } from "../test/server";
import { telegram } from "../test/telegram";

let inside: ReturnType<typeof telegram> | undefined;

afterEach(() => {
  inside?.leave();
  inside = undefined;
});

const answers = {
  "GET /api/v1/me": { id: 1, name: "Анна", role: "owner", language: "ru" },
  "GET /api/v1/runs": page([run({ incomplete: true })]),
};

test("the language changes at once and is kept; who is signed in and which time holds is said", async () => {
  const seen = serve({ ...answers, "PATCH /api/v1/me": { id: 1, name: "Анна", role: "owner", language: "en" } });
  const user = userEvent.setup();
  const { container } = open("/settings");
  expect(await screen.findByText("Анна · владелец")).toBeTruthy();
  expect(screen.getByText(/Europe\/Moscow/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "English" }));
  expect(await screen.findByRole("heading", { name: "Settings" })).toBeTruthy();
  expect(localStorage.getItem("cosmeya.language")).toBe("en");
  expect(document.documentElement.lang).toBe("en");
  expect(await seen.find((request) => request.method === "PATCH")?.json()).toEqual({ language: "en" });
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map((violation) => violation.id)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Русский" }));
});

test("every screen says of which run its figures are, and when there should be a newer one", async () => {
  serve(answers);
  open("/settings");
  expect(await screen.findByText(/данные устарели/)).toBeTruthy();
  expect(screen.getByRole("link", { name: /Сбор 23/ }).getAttribute("href")).toBe("/runs/5");
  expect(screen.getByText(/покрытие 75/)).toBeTruthy();
});

test("without a network the screens say so", async () => {
  serve(answers);
  open("/settings");
  await screen.findByText("Анна · владелец");
  const line = Object.getOwnPropertyDescriptor(Navigator.prototype, "onLine");
  Object.defineProperty(navigator, "onLine", { value: false, configurable: true });
  window.dispatchEvent(new Event("offline"));
  expect(await screen.findByText(/Нет сети/)).toBeTruthy();
  Reflect.deleteProperty(navigator, "onLine");
  if (line) window.dispatchEvent(new Event("online"));
});

test("inside Telegram its back button stands for ours, and a choice is felt", async () => {
  inside = telegram();
  serve(answers);
  open("/settings");
  await screen.findByText("Анна · владелец");
  expect(screen.queryByRole("link", { name: "Назад" })).toBeNull();
  expect(inside.called("web_app_setup_back_button").at(-1)).toEqual({ is_visible: true });
  await userEvent.click(screen.getByRole("button", { name: "Русский" }));
  expect(inside.called("web_app_trigger_haptic_feedback")[0]).toEqual({ type: "selection_change" });
  inside.send("home_screen_checked", { status: "missed" });
  await userEvent.click(await screen.findByRole("button", { name: /экран «Домой»/ }));
  expect(inside.called("web_app_add_to_home_screen")).toHaveLength(1);
  inside.send("back_button_pressed");
  expect(await screen.findByRole("heading", { name: "Cosmeya" })).toBeTruthy();
  expect(inside.called("web_app_setup_back_button").at(-1)).toEqual({ is_visible: false });
});
