import {
  on,
  postEvent,
  retrieveLaunchParams,
  retrieveRawInitData,
  supports,
  type EventName,
  type EventPayload,
  type MethodName,
} from "@tma.js/bridge";

/** What Telegram told when it opened the app. */
export interface Launch {
  version: `${number}.${number}`;
  /** The deep link's own part (`?startapp=…`): a hint where to go, never a right. */
  startParam: string | undefined;
  /** The signed words for signing in, as they came. */
  initData: string | undefined;
  theme: Readonly<Record<string, string | undefined>>;
}

const post: (method: MethodName, params?: object) => void = postEvent;

let known: Launch | null | undefined;

/** The launch, or null in an ordinary browser. */
export function launch(): Launch | null {
  if (known === undefined) known = readLaunch();
  return known;
}

/** Forgets the launch; for tests, which open the app more than once. */
export function forgetLaunch() {
  known = undefined;
}

function readLaunch(): Launch | null {
  try {
    const told = retrieveLaunchParams();
    return {
      version: told.tgWebAppVersion as Launch["version"],
      startParam: told.tgWebAppStartParam ?? told.tgWebAppData?.start_param,
      initData: retrieveRawInitData(),
      theme: told.tgWebAppThemeParams,
    };
  } catch {
    return null;
  }
}

/** Calls a method when this Telegram knows it; says whether it was called. */
function call(method: MethodName, params?: object): boolean {
  const { version } = launch() ?? {};
  if (version === undefined || !supports(method, version)) return false;
  try {
    post(method, params);
    return true;
  } catch {
    return false;
  }
}

function listen<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void {
  return launch() === null ? () => undefined : on(event, listener as Parameters<typeof on<E>>[1]);
}

export const ready = () => call("web_app_ready") && call("web_app_expand");

export const onTheme = (listener: (theme: Launch["theme"]) => void) =>
  listen("theme_changed", ({ theme_params }) => listener(theme_params));

export const paintFrame = () => {
  call("web_app_set_header_color", { color_key: "secondary_bg_color" });
  call("web_app_set_background_color", { color: "secondary_bg_color" });
};

/** The height that stays while a keyboard or a drag moves the lower border. */
export function onStableHeight(listener: (height: number) => void): () => void {
  const stop = listen("viewport_changed", (at) => at.is_state_stable && listener(at.height));
  call("web_app_request_viewport");
  return stop;
}

export interface Insets {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export function onInsets(listener: (kind: "safe-area" | "content-safe-area", insets: Insets) => void): () => void {
  const stops = [
    listen("safe_area_changed", (insets) => listener("safe-area", insets)),
    listen("content_safe_area_changed", (insets) => listener("content-safe-area", insets)),
  ];
  call("web_app_request_safe_area");
  call("web_app_request_content_safe_area");
  return () => stops.forEach((stop) => stop());
}

export const showBack = (visible: boolean) => call("web_app_setup_back_button", { is_visible: visible });

export const onBack = (listener: () => void) => listen("back_button_pressed", listener);

/** A tick under the finger: a choice was made, or something ended well or badly. Nothing else shakes. */
export function haptic(what: "selection" | "success" | "error") {
  call(
    "web_app_trigger_haptic_feedback",
    what === "selection" ? { type: "selection_change" } : { type: "notification", notification_type: what },
  );
}

export const confirmClosing = (needed: boolean) =>
  call("web_app_setup_closing_behavior", { need_confirmation: needed });

export const allowSwipes = (allowed: boolean) =>
  call("web_app_setup_swipe_behavior", { allow_vertical_swipe: allowed });

/** Asks Telegram to save a file of this address; false where it cannot, and the browser has to. */
export const downloadFile = (url: string, name: string) =>
  call("web_app_request_file_download", { url, file_name: name });

export const addToHomeScreen = () => call("web_app_add_to_home_screen");

/** Tells whether the app may still be put on the home screen; silent where Telegram cannot. */
export function onHomeScreen(listener: (possible: boolean) => void): () => void {
  const stops = [
    listen("home_screen_checked", ({ status }) => listener(status === "missed" || status === "unknown")),
    listen("home_screen_added", () => listener(false)),
  ];
  call("web_app_check_home_screen");
  return () => stops.forEach((stop) => stop());
}
