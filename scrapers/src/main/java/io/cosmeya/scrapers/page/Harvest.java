package io.cosmeya.scrapers.page;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The wanted answers of a visit as they come in.
class Harvest {

    private static final Logger log = LoggerFactory.getLogger(Harvest.class);

    private final BrowserVisit visit;
    private final Origins origins;
    private final Clock clock;
    private final String exit;
    private final long mostBytes;
    private final Deque<Response> heard = new ArrayDeque<>();
    private final List<Page> pages = new ArrayList<>();
    private @Nullable Response document;
    private long bytes;

    Harvest(BrowserVisit visit, Origins origins, Clock clock, String exit, long mostBytes) {
        this.visit = visit;
        this.origins = origins;
        this.clock = clock;
        this.exit = exit;
        this.mostBytes = mostBytes;
    }

    /// Notes an answer whose body may still be on its way.
    void heard(Response response) {
        if (response.request().isNavigationRequest() && response.frame().parentFrame() == null) {
            document = response;
        }
        URI real = real(response);
        if (real != null && visit.collect().test(real)) {
            heard.add(response);
        }
    }

    /// Reads the bodies of what was heard; whether there was any.
    boolean take() {
        boolean any = false;
        while (!heard.isEmpty() && pages.size() < visit.most() && !full()) {
            any |= keep(heard.removeFirst());
        }
        return any;
    }

    /// Whether what was asked for is there.
    boolean enough() {
        return visit.most() > 0
                && (pages.size() >= visit.most() || visit.enough().test(List.copyOf(pages)));
    }

    /// Whether no more fits.
    boolean full() {
        return bytes > mostBytes;
    }

    List<Page> pages() {
        return List.copyOf(pages);
    }

    /// The answer that the shown document came with; null when it came from no server.
    @Nullable
    Response document() {
        return document;
    }

    static Map<String, List<String>> headers(Response response) {
        Map<String, List<String>> headers = new HashMap<>();
        response.allHeaders().forEach((name, value) -> headers.put(name, Arrays.asList(value.split("\n", -1))));
        return headers;
    }

    private boolean keep(Response response) {
        URI real = real(response);
        try {
            byte[] body = response.body();
            bytes += body.length;
            if (real != null && !full()) {
                pages.add(new Page(real, response.status(), headers(response), body, clock.instant(), exit));
            }
            return true;
        } catch (PlaywrightException e) {
            if (response.frame().page().isClosed()) {
                throw e;
            }
            log.debug("An answer of {} cannot be kept: {}", visit.uri().getHost(), e.toString());
            return false;
        }
    }

    private @Nullable URI real(Response response) {
        try {
            return origins.real(URI.create(response.url()));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
