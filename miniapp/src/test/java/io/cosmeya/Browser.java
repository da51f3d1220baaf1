package io.cosmeya;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
                    .setExecutablePath(executable())
                    .setArgs(QUIET));
    private final BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(390, 844)
            .setLocale("ru-RU"));
    private final Page page = context.newPage();

    void open(String address) {
        page.navigate(address);
    }

    /// The text of the page once it shows this, with its no-break spaces as plain ones.
    String textOnceItHas(String words) {
        page.waitForFunction(
                "words => document.body.innerText.replace(/[\\u00a0\\u202f]/g, ' ').includes(words)", words);
        return page.innerText("body").replaceAll("[\\u00a0\\u202f]", " ");
    }

    /// How many pixels of the first canvas are not transparent, once any is.
    int drawnPixels(String canvas) {
        page.waitForFunction(
                "selector => { const canvas = document.querySelector(selector); return canvas && (" + PIXELS
                        + ")(canvas) > 0; }",
                canvas);
        return (int) page.locator(canvas).first().evaluate(PIXELS);
    }

    private static Path executable() {
        String cache =
                System.getenv().getOrDefault("COSMEYA_CACHE", System.getProperty("user.home") + "/.cache/cosmeya");
        return Stream.of(cache + "/chromium/chromium", "/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium: ./cosmeya setup gets one"));
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
