package io.cosmeya.scrapers.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One thread, one driver, one browser: Playwright is not thread-safe. The browser is started when it is first needed,
/// replaced after some pages or above a size, and killed when a visit overruns its time.
class BrowserSeat implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(BrowserSeat.class);
    private static final long GRACE_SECONDS = 10;

    private final BrowserSettings settings;
    private final Path executable;
    private final Path node;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("browser-", 1).factory());
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;
    private volatile long pid;
    private volatile int started;
    private int pages;

    BrowserSeat(BrowserSettings settings, Path executable, Path node) {
        this.settings = settings;
        this.executable = executable;
        this.node = node;
    }

    /// Makes a visit on the seat's own thread, within the time of the visit and a grace.
    Visited visit(BrowserVisit visit, Visiting visiting) throws BrowserGone, InterruptedException {
        Future<Visited> result = thread.submit(() -> visit(visiting));
        try {
            return result.get(visit.limit().toSeconds() + GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            log.warn(
                    "A page of {} does not let go of its browser, which is ended",
                    visit.uri().getHost());
            kill();
            return new Visited.Failed(Fetched.Why.TIMED_OUT, "no end in " + visit.limit());
        } catch (InterruptedException e) {
            kill();
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BrowserGone gone) {
                throw gone;
            }
            throw new IllegalStateException("a visit broke", e.getCause());
        }
    }

    /// The process of the browser; 0 when none runs.
    long pid() {
        return pid;
    }

    /// How many browsers this seat has started.
    int started() {
        return started;
    }

    @Override
    public void close() {
        try {
            thread.submit(this::end).get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            log.debug("A browser did not end by itself: {}", e.toString());
        }
        kill();
        thread.shutdownNow();
    }

    private Visited visit(Visiting visiting) throws BrowserGone {
        try {
            Browser running = running();
            pages++;
            return visiting.in(
                    running, () -> ProcessMemory.of(pid) > 2 * settings.memory().toBytes());
        } catch (PlaywrightException e) {
            end();
            throw new BrowserGone(e);
        } finally {
            if (browser != null && worn()) {
                end();
            }
        }
    }

    private boolean worn() {
        return pages >= settings.pages()
                || ProcessMemory.of(pid) > settings.memory().toBytes();
    }

    private Browser running() {
        if (browser != null && browser.isConnected()) {
            return browser;
        }
        end();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString())));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setProxy(new Proxy(Chromium.NOWHERE))
                        .setArgs(Chromium.arguments(settings.sandbox())));
        pid = browserProcess(browser);
        started++;
        pages = 0;
        log.info("Started browser {} as process {}", browser.version(), pid);
        return browser;
    }

    private static long browserProcess(Browser browser) {
        for (var each :
                browser.newBrowserCDPSession().send("SystemInfo.getProcessInfo").getAsJsonArray("processInfo")) {
            if (each.getAsJsonObject().get("type").getAsString().equals("browser")) {
                return each.getAsJsonObject().get("id").getAsLong();
            }
        }
        return 0;
    }

    private void end() {
        try {
            if (playwright != null) {
                playwright.close();
            }
        } catch (RuntimeException e) {
            log.debug("The driver of a browser did not end well: {}", e.toString());
        }
        kill();
        playwright = null;
        browser = null;
    }

    private void kill() {
        long running = pid;
        pid = 0;
        if (running != 0) {
            ProcessHandle.of(running).ifPresent(process -> {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            });
        }
    }
}
