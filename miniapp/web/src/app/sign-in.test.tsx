import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { page, channel, run } from "../test/contract";
import { open } from "../test/open";
import { problem, serve } from "../test/server";
import { telegram } from "../test/telegram";

let inside: ReturnType<typeof telegram> | undefined;

afterEach(() => {
  inside?.leave();
  inside = undefined;
});

const initData =
  "auth_date=1662771648&signature=s&hash=c501b71e775f74ce10e377dea85a7ea24ecd640b223ea86dfe453e0eaed2e2b2";

const tokens = (word: string) => ({
  accessToken: `access-${word}`,
  accessUntil: "2026-11-23T18:15:00Z",
  refreshToken: `refresh-${word}`,
  refreshUntil: "2026-12-23T18:00:00Z",
  pictureTicket: `pictures-${word}`,
});

const asked = (request: Request) => request.headers.get("Authorization");

const behind = (good: string, answer: unknown) => (request: Request) =>
  asked(request) === `Bearer access-${good}` ? answer : problem(401, "Unauthorized");

test("inside Telegram one is signed in by its signed words, once for all that ask, and pictures get their ticket", async () => {
  inside = telegram({ initData });
  const seen = serve({
    "POST /api/v1/auth/telegram": (request: Request) =>
      asked(request) === `tma ${initData}` ? tokens("a") : problem(401, "Unauthorized"),
    "GET /api/v1/channels": behind("a", page([channel({ picture: "/api/v1/uploads/channels/7.jpg" })])),
    "GET /api/v1/runs": behind("a", page([run()])),
  });
  const { container } = open("/");
  expect(await screen.findByText("Кухня за минуту")).toBeTruthy();
  expect(seen.filter((request) => request.url.includes("/auth/"))).toHaveLength(1);
  expect(container.querySelector(".avatar")?.getAttribute("src")).toBe(
    "/api/v1/uploads/channels/7.jpg?ticket=pictures-a",
  );
});

test("an access token that is over is renewed on the way, and the question asked again", async () => {
  localStorage.setItem("cosmeya.refresh", "refresh-old");
  let good = "a";
  const seen = serve({
    "POST /api/v1/auth/refresh": () => tokens(good),
    "GET /api/v1/channels": (request: Request) => behind(good, page([channel()]))(request),
    "GET /api/v1/runs": (request: Request) => behind(good, page([run()]))(request),
  });
  open("/");
  await screen.findByText("Кухня за минуту");
  good = "b";
  await userEvent.click(screen.getByRole("button", { name: "Обновить" }));
  await waitFor(() => expect(localStorage.getItem("cosmeya.refresh")).toBe("refresh-b"));
  expect(screen.getByText("Кухня за минуту")).toBeTruthy();
  expect(await seen.find((request) => request.url.includes("/refresh"))?.json()).toEqual({
    refreshToken: "refresh-old",
  });
});

test("an ordinary browser is shown the way in", async () => {
  serve({
    "GET /api/v1/channels": () => problem(401, "Unauthorized"),
    "GET /api/v1/runs": () => problem(401, "Unauthorized"),
  });
  const { container } = open("/");
  const way = await screen.findByRole("link", { name: "Войти через Telegram" });
  expect(way.getAttribute("href")).toBe("/sign-in/start/telegram");
  const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map((violation) => violation.id)).toEqual([]);
});

test("who is not known gives the code, and is in", async () => {
  inside = telegram({ initData });
  const seen = serve({
    "POST /api/v1/auth/telegram": () => problem(403, "not-invited"),
    "POST /api/v1/auth/invitation": () => problem(403, "bad-code"),
    "POST /api/v1/auth/owner": () => tokens("o"),
    "GET /api/v1/channels": behind("o", page([channel()])),
    "GET /api/v1/runs": behind("o", page([run()])),
  });
  const user = userEvent.setup();
  open("/");
  await user.type(await screen.findByRole("textbox", { name: "Код" }), "s-e-s-a-m");
  await user.click(screen.getByRole("button", { name: "Войти" }));
  expect(await screen.findByText("Кухня за минуту")).toBeTruthy();
  expect(await seen.find((request) => request.url.endsWith("/owner"))?.json()).toEqual({ code: "s-e-s-a-m" });
});

test("who follows an invitation is let in by it", async () => {
  inside = telegram({ initData, startParam: "Zx81-code" });
  const seen = serve({
    "POST /api/v1/auth/telegram": () => problem(403, "not-invited"),
    "POST /api/v1/auth/invitation": () => tokens("i"),
    "GET /api/v1/channels": behind("i", page([channel()])),
    "GET /api/v1/runs": behind("i", page([run()])),
  });
  open("/");
  expect(await screen.findByText("Кухня за минуту")).toBeTruthy();
  expect(await seen.find((request) => request.url.endsWith("/invitation"))?.json()).toEqual({ code: "Zx81-code" });
});

test("a file gets a ticket, for no header goes with it", async () => {
  inside = telegram({ initData });
  serve({
    "POST /api/v1/auth/telegram": () => tokens("a"),
    "POST /api/v1/sessions/ticket": async (request: Request) => {
      const { address } = (await request.json()) as { address: string };
      return { address: `${address}&ticket=t`, until: "2026-11-23T18:01:00Z" };
    },
    "GET /api/v1/channels": behind("a", page([channel()])),
    "GET /api/v1/runs": behind("a", page([run()])),
  });
  open("/");
  await userEvent.click(await screen.findByRole("link", { name: "Скачать Excel" }));
  await waitFor(() => expect(inside?.called("web_app_request_file_download")).toHaveLength(1));
  expect(inside.called("web_app_request_file_download")[0]).toEqual({
    url: "http://localhost:3000/api/v1/reports/channels.xlsx?language=ru&ticket=t",
    file_name: "cosmeya.xlsx",
  });
});
