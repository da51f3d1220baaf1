import type { QueryClient } from "@tanstack/react-query";
import { EventSourceParserStream } from "eventsource-parser/stream";
import { create } from "zustand";
import { api } from "../../shared/api/client";
import type { Run, RunDetail, RunProgress } from "../../shared/api/types";

/** A stream that broke is tried again after this; meanwhile runs are polled. */
const AGAIN_MS = 10_000;
/** The tasks of a run are many: while it moves they are read again at most this often. */
const TASKS_MS = 5_000;

interface Streams {
  /** Runs whose progress is pushed now. */
  listening: ReadonlySet<number>;
  /** What was told last of each. */
  progress: ReadonlyMap<number, RunProgress>;
}

export const useRunStreams = create<Streams>(() => ({ listening: new Set(), progress: new Map() }));

const followed = new Map<number, { times: number; stop: AbortController }>();

/** Follows a run as it is pushed, once however many ask; what it tells is put into what was read. Returns how to stop. */
export function follow(run: number, queries: QueryClient): () => void {
  const known = followed.get(run);
  const entry = known ?? { times: 0, stop: new AbortController() };
  entry.times++;
  followed.set(run, entry);
  if (known === undefined) void listen(run, queries, entry.stop.signal);
  return () => {
    if (--entry.times > 0) return;
    entry.stop.abort();
    followed.delete(run);
  };
}

async function listen(run: number, queries: QueryClient, signal: AbortSignal) {
  let readAt = Date.now();
  const tell = (progress: RunProgress) => {
    useRunStreams.setState((before) => ({ progress: new Map(before.progress).set(run, progress) }));
    queries.setQueryData<Run | null>(["runs", "latest"], (latest) =>
      latest?.id === run ? moved(latest, progress) : latest,
    );
    queries.setQueryData<RunDetail>(["runs", "one", run], (one) => one && { ...moved(one, progress), progress });
    if (Date.now() - readAt < TASKS_MS) return;
    readAt = Date.now();
    void queries.invalidateQueries({ queryKey: ["runs", "one", run] });
  };
  while (!signal.aborted) {
    const over = await hear(run, signal, tell).catch(() => false);
    turn(run, false);
    if (over) {
      void queries.invalidateQueries({ queryKey: ["runs"] });
      return;
    }
    await rest(signal);
  }
}

/** Hears one connection to its end; says whether the run is over. */
async function hear(run: number, signal: AbortSignal, tell: (progress: RunProgress) => void): Promise<boolean> {
  const { data, response } = await api.GET("/api/v1/runs/{id}/events", {
    params: { path: { id: run } },
    headers: { Accept: "text/event-stream" },
    parseAs: "stream",
    signal,
  });
  if (!response.ok || !data) return false;
  turn(run, true);
  const events = data
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  for (;;) {
    const { done, value } = await events.read();
    if (done) return false;
    tell(JSON.parse(value.data) as RunProgress);
    if (value.event === "end") return true;
  }
}

function turn(run: number, on: boolean) {
  const listening = new Set(useRunStreams.getState().listening);
  if (on) listening.add(run);
  else listening.delete(run);
  useRunStreams.setState({ listening });
}

function rest(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, AGAIN_MS);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      done();
    });
  });
}

function moved<T extends Run>(run: T, { state, parts }: RunProgress): T {
  const whole = parts.find((part) => part.platform === null);
  if (whole === undefined) return { ...run, state };
  const { done, failed, expected } = whole;
  return { ...run, state, done, failed, expected, coverage: expected === 0 ? null : done / expected };
}
