package io.cosmeya.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A real Chromium, in Russian.
public class Browser implements AutoCloseable {

    /// Why there is none.
    public static final String MISSING = "no Chromium: ./cosmeya setup gets one";

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node())));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable().orElseThrow(() -> new IllegalStateException(MISSING)))
                    .setArgs(QUIET));

    /// A new window at phone size that knows nothing of the others.
    public Screen phone() {
        return new Screen(chromium.newContext(
                new NewContextOptions().setViewportSize(390, 844).setLocale("ru-RU")));
    }

    public String version() {
        return chromium.version();
    }

    /// Where Chromium is, if anywhere.
    public static Optional<Path> executable() {
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
