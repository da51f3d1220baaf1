import createClient from "openapi-fetch";
import { Problem } from "./problem";
import { fetchSignedIn } from "./session";
import type { paths } from "./schema";

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: fetchSignedIn,
});

/** What the server says to people, it says in the language of the page. */
api.use({
  onRequest: ({ request }) => {
    request.headers.set("Accept-Language", document.documentElement.lang || "ru");
  },
});

interface Answer<T> {
  data?: T | undefined;
  error?: unknown;
  response: Response;
}

/** The answer's body, or the problem that the server told; a broken line becomes a problem too. */
export async function body<T>(request: Promise<Answer<T>>): Promise<T> {
  const answer = await request.catch((cause: unknown) => {
    throw cause instanceof DOMException && cause.name === "AbortError" ? cause : Problem.offline(cause);
  });
  if (answer.data === undefined) throw Problem.told(answer.response.status, answer.error);
  return answer.data;
}

/** Nothing but the word that it was done. */
export async function done(request: Promise<Answer<unknown>>): Promise<void> {
  const answer = await request.catch((cause: unknown) => {
    throw Problem.offline(cause);
  });
  if (!answer.response.ok) throw Problem.told(answer.response.status, answer.error);
}
