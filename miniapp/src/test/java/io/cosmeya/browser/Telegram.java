package io.cosmeya.browser;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Telegram around a window, played at its border as its app for phones does it: the words of the launch stand in the
/// address, calls of the page go to a proxy, and events come back by `Telegram.WebView`.
final class Telegram {

    /// The newest that is known; it saves files itself.
    static final String NEW = "9.1";

    /// One that cannot save files.
    static final String OLD = "7.10";

    static final Map<String, String> LIGHT = Map.ofEntries(
            Map.entry("bg_color", "#ffffff"),
            Map.entry("text_color", "#000000"),
            Map.entry("hint_color", "#707579"),
            Map.entry("link_color", "#3390ec"),
            Map.entry("button_color", "#3390ec"),
            Map.entry("button_text_color", "#ffffff"),
            Map.entry("secondary_bg_color", "#f4f4f5"),
            Map.entry("section_bg_color", "#ffffff"),
            Map.entry("subtitle_text_color", "#707579"),
            Map.entry("accent_text_color", "#3390ec"),
            Map.entry("destructive_text_color", "#e53935"));

    static final Map<String, String> DARK = Map.ofEntries(
            Map.entry("bg_color", "#212121"),
            Map.entry("text_color", "#ffffff"),
            Map.entry("hint_color", "#aaaaaa"),
            Map.entry("link_color", "#8774e1"),
            Map.entry("button_color", "#8774e1"),
            Map.entry("button_text_color", "#ffffff"),
            Map.entry("secondary_bg_color", "#0f0f0f"),
            Map.entry("section_bg_color", "#212121"),
            Map.entry("subtitle_text_color", "#aaaaaa"),
            Map.entry("accent_text_color", "#8774e1"),
            Map.entry("destructive_text_color", "#e53935"));

    private static final String PROXY = """
            window.calls = [];
            window.TelegramWebviewProxy = {
              postEvent: (method, params) => window.calls.push({ method, params: JSON.parse(params || 'null') }),
            };""";

    private final JsonMapper json = JsonMapper.shared();
    private final Screen screen;
    private final String origin;

    Telegram(Screen screen, String origin) {
        this.screen = screen;
        this.origin = origin;
        page().addInitScript(PROXY);
    }

    /// What Telegram tells when it opens the app; `startParam` is empty where no deep link led there.
    record Launch(String initData, String version, Map<String, String> theme, String startParam) {}

    /// Opens a screen of the page, as from the menu of the bot.
    void open(String path, Launch launch) {
        String query = launch.startParam.isEmpty() ? "" : "?tgWebAppStartParam=" + encode(launch.startParam);
        page().navigate(origin + "/app/" + path + query + "#tgWebAppData=" + encode(launch.initData)
                + "&tgWebAppVersion=" + launch.version + "&tgWebAppPlatform=android&tgWebAppThemeParams="
                + encode(json.writeValueAsString(launch.theme)));
    }

    /// What the page asked of Telegram by this method, the oldest first.
    List<JsonNode> called(String method) {
        JsonNode calls = json.readTree((String) page().evaluate("JSON.stringify(window.calls)"));
        return calls.valueStream()
                .filter(call -> call.path("method").asString().equals(method))
                .map(call -> call.path("params"))
                .toList();
    }

    /// Waits until the newest call of this method has this value.
    void awaitCalled(String method, String field, Object value) {
        page().waitForFunction(
                        "([method, field, value]) => window.calls.findLast(call => call.method === method)"
                                + "?.params[field] === value",
                        List.of(method, field, value));
    }

    /// Tells the page that something happened in Telegram.
    void tell(String event, Object payload) {
        page().evaluate(
                        "([event, payload]) => window.Telegram.WebView.receiveEvent(event, payload)",
                        List.of(event, payload));
    }

    private Page page() {
        return screen.page();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
