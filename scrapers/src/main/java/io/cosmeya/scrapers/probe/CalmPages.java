package io.cosmeya.scrapers.probe;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import java.time.Duration;

/// Waits before each request, since nobody else keeps the pace here.
record CalmPages(Pages pages, Duration pause) implements Pages {

    @Override
    public Fetched fetch(PageRequest request) {
        return rest(pause) ? pages.fetch(request) : new Fetched.Failed(Fetched.Why.BROKEN, "interrupted");
    }

    /// Whether the rest was not disturbed.
    static boolean rest(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
