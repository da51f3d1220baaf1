import { vi } from "vitest";
import { me, page, totals } from "./contract";

/** What every screen asks for; a test says otherwise where it matters. */
const USUAL: Record<string, unknown> = {
  "GET /api/v1/me": me(),
  "GET /api/v1/notes": page([]),
  "GET /api/v1/totals/figures": totals(),
};

type Answer = (request: Request) => unknown;

/** A refusal as the server tells it. */
export function problem(status: number, title: string, errors: { field: string; reason: string }[] = []): Response {
  const body = JSON.stringify({ status, title, errors });
  return new Response(body, { status, headers: { "content-type": "application/problem+json" } });
}

/** Stands at the border of the network: "GET /api/v1/channels" → JSON. Unknown doors answer 404. Returns the requests seen. */
export function serve(answers: Record<string, unknown>): Request[] {
  const seen: Request[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    seen.push(request.clone());
    const door = `${request.method} ${new URL(request.url).pathname}`;
    const answer = door in answers ? answers[door] : USUAL[door];
    const told = typeof answer === "function" ? await (answer as Answer)(request) : answer;
    if (told === undefined) return problem(404, "Not Found");
    return told instanceof Response ? told : Response.json(told);
  });
  return seen;
}
