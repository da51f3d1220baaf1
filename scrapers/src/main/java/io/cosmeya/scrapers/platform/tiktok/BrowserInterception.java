package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.page.BrowserVisit;
import io.cosmeya.scrapers.page.Browsing;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.Visited;
import io.cosmeya.scrapers.platform.JsonValues;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Listens to the list while a browser scrolls the page of a profile.
@Component
class BrowserInterception implements ListInterception {

    private static final int PAGE = 16;

    private final ObjectProvider<Browsing> visits;

    BrowserInterception(ObjectProvider<Browsing> visits) {
        this.visits = visits;
    }

    @Override
    public boolean ready() {
        Browsing browser = visits.getIfAvailable();
        return browser != null && browser.ready();
    }

    @Override
    public List<byte[]> read(String handle, int most) {
        BrowserVisit visit = BrowserVisit.of(URI.create(Addresses.profile(handle)))
                .collecting("/api/post/item_list/", Math.ceilDiv(most, PAGE))
                .until(BrowserInterception::ended);
        return switch (visits.getObject().open(Platform.TIKTOK, visit)) {
            case Visited.Seen seen -> seen.collected().stream().map(Page::body).toList();
            case Visited.Failed _ -> List.of();
        };
    }

    /// Whether the newest answer says that none follows.
    private static boolean ended(List<Page> heard) {
        return !heard.isEmpty()
                && JsonValues.object(heard.getLast().body())
                        .map(root -> root.path("hasMore"))
                        .filter(more -> more.isBoolean() && !more.asBoolean())
                        .isPresent();
    }
}
