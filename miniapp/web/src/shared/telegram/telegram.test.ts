import { afterEach, expect, test } from "vitest";
import { telegram } from "../../test/telegram";
import { dress, isDark } from "./dress";
import { contrast, legibleOn, legibleUnder } from "./legible";
import { startAddress } from "./start-address";
import { downloadFile, haptic, launch } from "./telegram";

let inside: ReturnType<typeof telegram> | undefined;

afterEach(() => {
  inside?.leave();
  inside = undefined;
});

const style = (name: string) => document.documentElement.style.getPropertyValue(name);

test("an ordinary browser is no Telegram: nothing is called, nothing is painted", () => {
  expect(launch()).toBeNull();
  dress();
  haptic("success");
  expect(downloadFile("https://example.org/a.xlsx", "a.xlsx")).toBe(false);
  expect(style("--tg-theme-bg-color")).toBe("");
});

test("colours, borders and height follow Telegram while the app is open", () => {
  inside = telegram();
  dress();
  expect(style("--tg-theme-bg-color")).toBe("#101418");
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  expect(inside.calls.map((call) => call.method)).toEqual(expect.arrayContaining(["web_app_ready", "web_app_expand"]));
  inside.send("theme_changed", { theme_params: { bg_color: "#ffffff" } });
  expect(style("--tg-theme-bg-color")).toBe("#ffffff");
  expect(document.documentElement.dataset["theme"]).toBe("light");
  inside.send("viewport_changed", { height: 640, width: 390, is_expanded: true, is_state_stable: true });
  inside.send("viewport_changed", { height: 300, width: 390, is_expanded: true, is_state_stable: false });
  expect(style("--tg-viewport-stable-height")).toBe("640px");
  inside.send("content_safe_area_changed", { top: 46, bottom: 0, left: 0, right: 0 });
  expect(style("--tg-content-safe-area-inset-top")).toBe("46px");
});

test("a colour that is none is not painted", () => {
  inside = telegram();
  dress();
  inside.send("theme_changed", { theme_params: { bg_color: "red; background: url(//x)" } });
  expect(style("--tg-theme-bg-color")).toBe("#101418");
});

test("an old Telegram is not asked for what it does not know", () => {
  inside = telegram({ version: "6.0" });
  haptic("selection");
  expect(downloadFile("https://example.org/a.xlsx", "a.xlsx")).toBe(false);
  expect(inside.calls).toEqual([]);
});

test("a file is asked of Telegram by its address and name", () => {
  inside = telegram();
  expect(downloadFile("https://example.org/a.xlsx", "a.xlsx")).toBe(true);
  expect(inside.called("web_app_request_file_download")).toEqual([
    { url: "https://example.org/a.xlsx", file_name: "a.xlsx" },
  ]);
});

test.each([
  ["channel_12", "/channels/12"],
  ["video_3", "/videos/3"],
  ["run_501", "/runs/501"],
  ["channel_0", undefined],
  ["channel_1/../x", undefined],
  ["constructor_1", undefined],
  [undefined, undefined],
])("the deep link %s leads to %s", (param, address) => {
  expect(startAddress(param)).toBe(address);
});

test("the start word comes with the launch", () => {
  inside = telegram({ startParam: "video_3" });
  expect(launch()?.startParam).toBe("video_3");
});

test("dark and light are told apart", () => {
  expect([isDark("#17212b"), isDark("#ffffff"), isDark("#000000"), isDark("#f4f4f8")]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test("an accent that small letters cannot be read in is moved no further than it must, others stay", () => {
  const moved = legibleOn("#3390ec", ["#ffffff", "#f4f4f5"]);
  expect(contrast("#3390ec", "#ffffff")).toBeCloseTo(3.3, 1);
  expect(contrast(moved, "#f4f4f5")).toBeGreaterThanOrEqual(4.5);
  expect(contrast(moved, "#ffffff")).toBeLessThan(7);
  expect(legibleOn("#5644c9", ["#ffffff", "#f4f4f8"])).toBe("#5644c9");
  expect(contrast(legibleOn("#8774e1", ["#212121"]), "#212121")).toBeGreaterThanOrEqual(4.5);
  expect(contrast(legibleUnder("#ffffff", "#3390ec"), "#ffffff")).toBeGreaterThanOrEqual(4.5);
});
