package io.cosmeya.scrapers.platform.instagram;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.egress.Session;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.Sitting;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parts of the package over the pages of a test.
class Wiring {

    static final Session SESSION =
            new Session(7, Platform.INSTAGRAM, "ours", Map.of("sessionid", "42%3Asecret", "csrftoken", "c"), "A", null);

    static InstagramSettings settings(int pages, int requests) {
        return new InstagramSettings("app", "asbd", Map.of(), "stranger", pages, pages, requests, null, null, "v1", 2);
    }

    static InstagramSettings graph() {
        return new InstagramSettings("app", "asbd", Map.of(), "stranger", 2, 2, 9, "1784", "token", "v1.0", 2);
    }

    static InstagramScraper scraper(Pages pages, InstagramSettings settings) {
        return new InstagramScraper(
                pages,
                settings,
                new GraphStrategy(new GraphApi(pages, settings), settings),
                new LoggedOutStrategy(pages, settings));
    }

    static Sitting sitting(Pages pages) {
        return scraper(pages, settings(3, 50)).sit(SESSION, () -> {});
    }

    static Channel channel(String pk, @Nullable String handle) {
        return new Channel(
                1, Platform.INSTAGRAM, pk, handle, "as known", "https://x", null, Channel.State.ACTIVE, Instant.EPOCH);
    }
}
