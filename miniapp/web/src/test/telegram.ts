import { act } from "@testing-library/react";
import { forgetLaunch } from "../shared/telegram/telegram";

interface Call {
  method: string;
  params: unknown;
}

interface TelegramWindow {
  TelegramWebviewProxy?: { postEvent: (method: string, params?: string) => void };
  Telegram?: { WebView: { receiveEvent: (event: string, payload: unknown) => void } };
}

const theme = { bg_color: "#101418", text_color: "#ffffff", secondary_bg_color: "#000000" };

/** Stands in for Telegram at its border, as a phone's client does it: launch words in the hash, calls by the proxy. */
export function telegram({ version = "9.0", startParam = "", initData = "" } = {}) {
  const calls: Call[] = [];
  const window = globalThis.window as unknown as TelegramWindow & Window;
  const words = new URLSearchParams({
    tgWebAppVersion: version,
    tgWebAppPlatform: "android",
    tgWebAppThemeParams: JSON.stringify(theme),
    ...(initData === "" ? {} : { tgWebAppData: initData }),
    ...(startParam === "" ? {} : { tgWebAppStartParam: startParam }),
  });
  window.location.hash = words.toString();
  window.TelegramWebviewProxy = {
    postEvent: (method, params) => calls.push({ method, params: JSON.parse(params ?? "null") }),
  };
  forgetLaunch();
  return {
    calls,
    called: (method: string) => calls.filter((call) => call.method === method).map((call) => call.params),
    send: (event: string, payload?: unknown) => act(() => window.Telegram?.WebView.receiveEvent(event, payload)),
    leave: () => {
      window.location.hash = "";
      sessionStorage.clear();
      delete window.TelegramWebviewProxy;
      forgetLaunch();
      document.documentElement.removeAttribute("style");
      delete document.documentElement.dataset["theme"];
    },
  };
}
