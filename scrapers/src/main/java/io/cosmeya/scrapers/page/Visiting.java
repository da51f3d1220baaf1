package io.cosmeya.scrapers.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One visit in a context of its own: nothing is left of it afterwards.
class Visiting {

    private static final Duration STEP = Duration.ofMillis(150);
    private static final String SCROLL = """
            () => { const all = document.scrollingElement || document.documentElement;
                    window.scrollTo(0, all.scrollHeight); return all.scrollHeight; }""";

    private final BrowserVisit visit;
    private final BrowserDoor door;
    private final Origins origins;
    private final Clock clock;
    private final String exit;
    private final long deadline;
    private final Harvest harvest;

    Visiting(BrowserVisit visit, BrowserDoor door, Origins origins, Clock clock, String exit, long mostBytes) {
        this.visit = visit;
        this.door = door;
        this.origins = origins;
        this.clock = clock;
        this.exit = exit;
        this.deadline = System.nanoTime() + visit.limit().toNanos();
        this.harvest = new Harvest(visit, origins, clock, exit, mostBytes);
    }

    /// Makes the visit. A [PlaywrightException] means that the browser is gone.
    Visited in(Browser browser, BooleanSupplier tooLarge) {
        try (BrowserContext context = browser.newContext(options())) {
            context.addCookies(visit.cookies().stream().map(Visiting::cookie).toList());
            context.routeWebSocket(_ -> true, socket -> socket.close());
            com.microsoft.playwright.Page page = context.newPage();
            context.onPage(popup -> popup.close());
            PageGate gate = PageGate.before(context, page, origins);
            page.onResponse(harvest::heard);
            try {
                page.navigate(
                        origins.toAsk(visit.uri()).toString(),
                        new com.microsoft.playwright.Page.NavigateOptions()
                                .setTimeout(left())
                                .setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            } catch (PlaywrightException e) {
                return failed(browser, page, gate, e);
            }
            Visited.End end = stay(page, tooLarge);
            if (gate.foreign() != null && !page.url().startsWith("http")) {
                return new Visited.Failed(Fetched.Why.FOREIGN_REDIRECT, Objects.requireNonNull(gate.foreign()));
            }
            return new Visited.Seen(document(page), harvest.pages(), cookies(context), end);
        }
    }

    private Visited.End stay(com.microsoft.playwright.Page page, BooleanSupplier tooLarge) {
        long since = System.nanoTime();
        long height = 0;
        for (int step = 0; System.nanoTime() < deadline; step++) {
            if (visit.scroll()) {
                long now = height(page);
                since = now == height ? since : System.nanoTime();
                height = now;
            }
            page.waitForTimeout(STEP.toMillis());
            since = harvest.take() ? System.nanoTime() : since;
            if (harvest.full() || (step % 20 == 19 && tooLarge.getAsBoolean())) {
                return Visited.End.CUT_OFF;
            }
            if (harvest.enough()) {
                return Visited.End.ENOUGH;
            }
            if (System.nanoTime() - since > visit.quiet().toNanos()) {
                return Visited.End.QUIET;
            }
        }
        return Visited.End.CUT_OFF;
    }

    // While the page moves on to another document it cannot be asked.
    private static long height(com.microsoft.playwright.Page page) {
        try {
            return ((Number) page.evaluate(SCROLL)).longValue();
        } catch (PlaywrightException e) {
            if (String.valueOf(e.getMessage()).contains("context was destroyed")) {
                return 0;
            }
            throw e;
        }
    }

    private Visited failed(
            Browser browser, com.microsoft.playwright.Page page, PageGate gate, PlaywrightException failure) {
        String message = String.valueOf(failure.getMessage());
        if (gate.foreign() != null) {
            return new Visited.Failed(Fetched.Why.FOREIGN_REDIRECT, Objects.requireNonNull(gate.foreign()));
        }
        if (!browser.isConnected() || page.isClosed() || message.contains("crashed")) {
            throw failure;
        }
        if (failure instanceof TimeoutError) {
            return new Visited.Failed(Fetched.Why.TIMED_OUT, "no page in " + visit.limit());
        }
        int code = message.indexOf("net::");
        String detail = code < 0 ? "no page" : message.substring(code).split("\\s", 2)[0];
        return detail.matches("net::ERR_(TUNNEL|EMPTY|PROXY|CONNECTION|SOCKS).*")
                ? new Visited.Failed(Fetched.Why.REFUSED, detail)
                : new Visited.Failed(Fetched.Why.BROKEN, detail);
    }

    private Page document(com.microsoft.playwright.Page page) {
        @Nullable Response last = harvest.document();
        return new Page(
                origins.real(URI.create(page.url())),
                last == null ? 200 : last.status(),
                last == null ? Map.of() : Harvest.headers(last),
                page.content().getBytes(StandardCharsets.UTF_8),
                clock.instant(),
                exit);
    }

    private Browser.NewContextOptions options() {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setProxy(door.address())
                .setAcceptDownloads(false)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setLocale("en-US")
                .setViewportSize(1280, 900);
        return visit.userAgent() == null ? options : options.setUserAgent(visit.userAgent());
    }

    private double left() {
        return Math.max(1, (deadline - System.nanoTime()) / 1e6);
    }

    private static List<BrowserCookie> cookies(BrowserContext context) {
        return context.cookies().stream()
                .map(each -> new BrowserCookie(each.name, each.value, each.domain, each.path))
                .toList();
    }

    private static Cookie cookie(BrowserCookie cookie) {
        return new Cookie(cookie.name(), cookie.value())
                .setDomain(cookie.domain())
                .setPath(cookie.path());
    }
}
