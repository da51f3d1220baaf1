package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.page.BrowserPages;
import io.cosmeya.scrapers.page.BrowserVisit;
import io.cosmeya.scrapers.page.Browsing;
import io.cosmeya.scrapers.page.Exit;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Visited;
import org.springframework.stereotype.Component;

/// The door of the browser: a visit takes the exit of its errand and its turn, as a request does, and tells how it
/// ended.
@Component
class PacedVisits implements Browsing {

    private static final int NO_PROXY = 0;

    private final BrowserPages browser;
    private final Exits exits;
    private final Pace pace;
    private final Breakers breakers;

    PacedVisits(BrowserPages browser, Exits exits, Pace pace, Breakers breakers) {
        this.browser = browser;
        this.exits = exits;
        this.pace = pace;
        this.breakers = breakers;
    }

    @Override
    public boolean ready() {
        return browser.ready();
    }

    /// Where a proxy is required and none is usable, nothing is asked.
    @Override
    public Visited open(Platform platform, BrowserVisit visit) {
        String key = Errand.key().orElseGet(() -> String.valueOf(visit.uri().getPath()));
        return switch (exits.choose(platform, key)) {
            case Choice.Through(int proxy, Exit exit) ->
                asked(platform, proxy, visit.by(exit, visit.cookies(), visit.userAgent()));
            case Choice.Direct _ -> asked(platform, NO_PROXY, visit);
            case Choice.None(String reason) -> new Visited.Failed(Fetched.Why.REFUSED, reason);
        };
    }

    private Visited asked(Platform platform, int exit, BrowserVisit visit) {
        try {
            pace.await(platform, exit);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Visited.Failed(Fetched.Why.BROKEN, "interrupted");
        }
        Visited visited = browser.open(visit);
        Fetched like = switch (visited) {
            case Visited.Seen seen -> new Fetched.Answered(seen.page());
            case Visited.Failed(Fetched.Why why, String detail) -> new Fetched.Failed(why, detail);
        };
        breakers.report(
                platform,
                exit,
                BlockSigns.of(platform, like),
                BlockSigns.rest(like).orElse(null));
        return visited;
    }
}
