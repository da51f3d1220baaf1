import { create } from "zustand";
import { startAddress } from "../telegram/start-address";
import { launch } from "../telegram/telegram";
import type { components } from "./schema";

type SignedIn = components["schemas"]["SignedIn"];

const KEPT = "cosmeya.refresh";
const DOORS = "/api/v1/auth/";
const PICTURES = "/api/v1/uploads/";

interface Session {
  signedIn: SignedIn | null;
  /** Whether the server wants to know who this is, and nobody could be named. */
  out: boolean;
}

/** Who is signed in on this page; the token that goes on with it is kept by the browser. */
const useSession = create<Session>(() => ({ signedIn: null, out: false }));

let renewal: Promise<boolean> | null = null;
let arrival: string | undefined;
let tried = false;

/** Whether the server wants to know who this is, and nobody could be named. */
export const useSignedOut = () => useSession(({ out }) => out);

const now = () => useSession.getState().signedIn;

const turn = (out: boolean) => useSession.setState({ out });

/** Who stands before the door: Telegram's signed words, or the ticket with which one came back from signing in by browser. */
export function identity(): string | undefined {
  const initData = launch()?.initData;
  if (initData !== undefined && initData !== "") return `tma ${initData}`;
  const came = /[#&]ticket=([^&]+)/.exec(window.location.hash)?.[1];
  if (came !== undefined) {
    arrival = decodeURIComponent(came);
    window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
  }
  return arrival === undefined ? undefined : `ticket ${arrival}`;
}

/** The code of an invitation that the app was opened with; a deep link to a screen is none. */
export function invitation(): string | undefined {
  const asked = new URLSearchParams(window.location.search).get("invitation") ?? launch()?.startParam;
  return asked === undefined || asked === "" || startAddress(asked) !== undefined ? undefined : asked;
}

async function post(door: string, body: object | undefined, who: string | undefined): Promise<boolean> {
  const answer = await globalThis
    .fetch(
      new Request(new URL(DOORS + door, window.location.origin), {
        method: "POST",
        headers: { ...(who === undefined ? {} : { Authorization: who }), "Content-Type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
    .catch(() => null);
  if (answer === null || !answer.ok) return false;
  take((await answer.json()) as SignedIn);
  return true;
}

function take(next: SignedIn | null) {
  useSession.setState({ signedIn: next });
  try {
    if (next === null) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, next.refreshToken);
  } catch {
    // A private window keeps nothing: the session lasts until the page is closed.
  }
  if (next !== null) turn(false);
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT) ?? now()?.refreshToken ?? null;
  } catch {
    return now()?.refreshToken ?? null;
  }
}

async function renew(): Promise<boolean> {
  const refreshToken = kept();
  if (refreshToken !== null) {
    if (await post("refresh", { refreshToken }, undefined)) return true;
    take(null);
  }
  const who = identity();
  if (who === undefined) return false;
  if (await post("telegram", undefined, who)) return true;
  const code = invitation();
  return code !== undefined && post("invitation", { code }, who);
}

/** Signs in by a code: of an invitation, or of the console for the first owner. */
export async function signInBy(code: string): Promise<boolean> {
  const who = identity();
  return who !== undefined && ((await post("invitation", { code }, who)) || post("owner", { code }, who));
}

export async function signOut() {
  const refreshToken = kept();
  if (refreshToken !== null) await post("logout", { refreshToken }, undefined);
  take(null);
  turn(true);
}

function once(): Promise<boolean> {
  tried = true;
  renewal ??= alone(renew).finally(() => (renewal = null));
  return renewal;
}

const shown = (request: Request) => {
  const signedIn = now();
  if (signedIn !== null) request.headers.set("Authorization", `Bearer ${signedIn.accessToken}`);
  return request;
};

/** A refresh token is good once: tabs that share it go on one after another. */
async function alone(work: () => Promise<boolean>): Promise<boolean> {
  return "locks" in navigator ? await navigator.locks.request(KEPT, work) : work();
}

/** Forgets who is signed in; for tests, which open the app more than once. */
export function forgetSession() {
  useSession.setState({ signedIn: null, out: false });
  renewal = null;
  arrival = undefined;
  tried = false;
}

/** Asks as who is signed in; who is not, or not any more, is signed in on the way, once for all that wait. */
export async function fetchSignedIn(request: Request): Promise<Response> {
  if (now() === null && !tried && (kept() !== null || identity() !== undefined)) await once();
  const again = request.clone();
  const answer = await globalThis.fetch(shown(request));
  if (answer.status !== 401) return answer;
  if (await once()) return globalThis.fetch(shown(again));
  turn(true);
  return answer;
}

/** The address of a picture, with the ticket that stands for a header where one is signed in. */
export function pictured(address: string): string {
  const signedIn = now();
  if (signedIn === null || !address.startsWith(PICTURES)) return address;
  return `${address}${address.includes("?") ? "&" : "?"}ticket=${encodeURIComponent(signedIn.pictureTicket)}`;
}

/** Whether an address needs a ticket to be opened without a header. */
export const needsTicket = () => now() !== null;
