import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { RunProgress } from "../shared/api/types";
import { channel, page, run, runDetail } from "../test/contract";
import { open } from "../test/open";
import { problem, serve } from "../test/server";

const part = { platform: null, expected: 4, planned: 0, released: 0, running: 0, cancelled: 0, failed: 0 };

const progress = (done: number, state: RunProgress["state"] = "open"): RunProgress => ({
  state,
  parts: [{ ...part, done, perMinute: 1, secondsLeft: (4 - done) * 60 }],
});

/** A connection that stays open until its teller ends it. */
function stream() {
  let sink: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (sink = controller) });
  return {
    answer: () => new Response(body, { headers: { "Content-Type": "text/event-stream" } }),
    say: (event: string, data: RunProgress) =>
      sink?.enqueue(new TextEncoder().encode(`event:${event}\ndata:${JSON.stringify(data)}\n\n`)),
    close: () => sink?.close(),
  };
}

const asked = (seen: readonly Request[], path: string) =>
  seen.filter((request) => new URL(request.url).pathname === path).length;

test("progress is pushed, with the time left; nobody polls meanwhile, and the end is read once", async () => {
  const pushed = stream();
  let state: "open" | "closed" = "open";
  const latest = () => run({ state, computed: state === "closed", done: state === "open" ? 0 : 4, failed: 0 });
  const seen = serve({
    "GET /api/v1/channels": page([channel()]),
    "GET /api/v1/runs": () => page([latest()]),
    "GET /api/v1/runs/5/events": pushed.answer,
  });
  open("/");
  await screen.findByText(/идёт сбор · собрано 0 из 4/);
  pushed.say("progress", progress(1));
  expect((await screen.findByText(/идёт сбор · собрано 1 из 4/)).textContent).toContain("ещё около 3 мин");
  const before = asked(seen, "/api/v1/runs");
  await new Promise((done) => setTimeout(done, 2_500));
  expect(asked(seen, "/api/v1/runs")).toBe(before);
  expect(asked(seen, "/api/v1/runs/5/events")).toBe(1);
  state = "closed";
  pushed.say("end", progress(4, "closed"));
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
});

test("the screen of a run moves with what is pushed", async () => {
  const pushed = stream();
  serve({
    "GET /api/v1/runs": page([run({ state: "open", computed: false })]),
    "GET /api/v1/runs/5": { ...runDetail(), state: "open", computed: false, done: 1, failed: 0 },
    "GET /api/v1/runs/5/events": pushed.answer,
  });
  open("/runs/5");
  await screen.findAllByText(/собрано 1 из 4/);
  pushed.say("progress", progress(3));
  expect((await screen.findAllByText(/собрано 3 из 4/)).length).toBeGreaterThan(0);
});

test("where nothing can be pushed, the run is polled", async () => {
  let done = 0;
  const seen = serve({
    "GET /api/v1/channels": page([channel()]),
    "GET /api/v1/runs": (request: Request) => {
      if (request.url.endsWith("size=1")) done++;
      return page([run({ state: "open", computed: false, done, failed: 0 })]);
    },
    "GET /api/v1/runs/5/events": () => problem(429, "Too many listen to runs already."),
  });
  open("/");
  expect(await screen.findByText(/идёт сбор · собрано 3 из 4/)).toBeTruthy();
  expect(asked(seen, "/api/v1/runs/5/events")).toBe(1);
});

test("a stream that breaks is told by polling until it stands again", async () => {
  const pushed = stream();
  let done = 1;
  serve({
    "GET /api/v1/channels": page([channel()]),
    "GET /api/v1/runs": () => page([run({ state: "open", computed: false, done, failed: 0 })]),
    "GET /api/v1/runs/5/events": pushed.answer,
  });
  open("/");
  await screen.findByText(/идёт сбор · собрано 1 из 4/);
  pushed.close();
  done = 2;
  expect(await screen.findByText(/идёт сбор · собрано 2 из 4/)).toBeTruthy();
});
