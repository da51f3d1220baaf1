package io.cosmeya;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A real Chromium at phone size, in Russian.
class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static final String MISSING = "no Chromium: ./cosmeya setup gets one";

    private static final String PIXELS = """
            canvas => {
              const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              let drawn = 0;
              for (let i = 3; i < pixels.length; i += 4) if (pixels[i] > 0) drawn++;
              return drawn;
            }""";

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node())));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable().orElseThrow(() -> new IllegalStateException(MISSING)))
                    .setArgs(QUIET));
    private Page page = newPage();

    void open(String address) {
        page.navigate(address);
    }

    Page page() {
        return page;
    }

    /// What steers the browser behind its page: how fast its line and its processor are.
    CDPSession devTools() {
        return page.context().newCDPSession(page);
    }

    String version() {
        return chromium.version();
    }

    /// A new page of a browser that has loaded and kept nothing yet.
    void forget() {
        page.context().close();
        page = newPage();
    }

    private Page newPage() {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setLocale("ru-RU"))
                .newPage();
    }

    /// The text of the page once it shows this, with its no-break spaces as plain ones.
    String textOnceItHas(String words) {
        page.waitForFunction(
                "words => document.body.innerText.replace(/[\\u00a0\\u202f]/g, ' ').includes(words)", words);
        return plain(page.innerText("body"));
    }

    /// The card of a figure by its name: what it shows, and what it tells in full when it is tapped, or pointed at.
    Card card(String label) {
        Locator card = page.locator(".kpi").filter(new Locator.FilterOptions()
                .setHas(page.locator(".kpi-label", new Page.LocatorOptions().setHasText(Pattern.compile("^" + label + "$")))));
        String shown = plain(card.locator(".kpi-value").innerText());
        if (card.getAttribute("aria-haspopup") == null) {
            return new Card(shown, inFull(card.locator(".kpi-value")), inFull(card.locator(".delta-line")));
        }
        card.click();
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        String full = plain(sheet.locator(".figure-sheet-value").innerText());
        Locator change = sheet.locator(".figure-sheet-formula strong");
        Card read = new Card(shown, full, change.count() == 0 ? "" : plain(change.innerText()));
        page.keyboard().press("Escape");
        sheet.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return read;
    }

    /// What is told to who points at it, else what it says; empty where it is not there.
    private static String inFull(Locator part) {
        if (part.count() == 0) {
            return "";
        }
        Locator hinted = part.locator("[title]");
        return plain(hinted.count() == 0 ? part.innerText() : hinted.first().getAttribute("title"));
    }

    /// @param shown the figure in short
    /// @param full the figure in full; the same words as in short where there is none
    /// @param change the change in full, empty where there is none
    record Card(String shown, String full, String change) {}

    /// How many pixels of the first canvas are not transparent, once any is.
    int drawnPixels(String canvas) {
        page.waitForFunction(
                "selector => { const canvas = document.querySelector(selector); return canvas && (" + PIXELS
                        + ")(canvas) > 0; }",
                canvas);
        return (int) page.locator(canvas).first().evaluate(PIXELS);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ").strip();
    }

    /// Where Chromium is, if anywhere.
    static Optional<Path> executable() {
        String cache =
                System.getenv().getOrDefault("COSMEYA_CACHE", System.getProperty("user.home") + "/.cache/cosmeya");
        return Stream.of(cache + "/chromium/chromium", "/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String node() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Node.js on the PATH"))
                .toString();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
