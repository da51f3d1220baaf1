package io.cosmeya.scrapers.platform.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.page.Recording;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTests {

    private static final String FEED = Recording.of("rss_feed_kurzgesagt.xml").text();

    @Test
    void theNewestFifteenHaveExactFigures() {
        List<Figures> entries = Feed.read(FEED);
        assertThat(entries).hasSize(15);
        assertThat(entries.getFirst())
                .isEqualTo(new Figures(
                        "zg40FHOAqC0",
                        "rss",
                        Counter.exact(1_086_938),
                        Counter.exact(58_314),
                        null,
                        Instant.parse("2026-01-22T15:01:42Z"),
                        null));
        assertThat(entries.getLast())
                .isEqualTo(new Figures(
                        "ZSch_NgZpQs",
                        "rss",
                        Counter.exact(5_439_095),
                        Counter.exact(233_854),
                        null,
                        Instant.parse("2025-11-25T15:00:10Z"),
                        null));
    }

    @Test
    void aFeedThatEndsTooEarlyOrIsAnotherPageTellsNothing() {
        assertThat(Feed.read(FEED.substring(0, FEED.length() - 100))).isEmpty();
        assertThat(Feed.read(Recording.of("rss_feed_404.html").text())).isEmpty();
        assertThat(Feed.read("")).isEmpty();
    }

    @Test
    void aZeroOfTheFeedIsNoCount() {
        List<Figures> entries =
                Feed.read(FEED.replace("views=\"1086938\"", "views=\"0\"").replace("58314", "0"));
        assertThat(entries.getFirst().views()).isNull();
        assertThat(entries.getFirst().likes()).isNull();
    }

    @Test
    void anEntityOfTheDocumentIsNotOpened() {
        String hostile = "<!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<feed><entry><yt:videoId>&x;</yt:videoId></entry></feed>";
        assertThat(Feed.read(hostile)).allSatisfy(each -> assertThat(each.id()).doesNotContain("root"));
    }
}
