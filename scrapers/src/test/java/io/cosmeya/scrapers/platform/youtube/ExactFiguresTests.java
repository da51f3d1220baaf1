package io.cosmeya.scrapers.platform.youtube;

import static io.cosmeya.scrapers.platform.youtube.RecordedChannels.COMMONS;
import static io.cosmeya.scrapers.platform.youtube.RecordedChannels.COMMONS_FILE;
import static io.cosmeya.scrapers.platform.youtube.RecordedChannels.TINY;
import static io.cosmeya.scrapers.platform.youtube.RecordedChannels.TINY_FILE;
import static io.cosmeya.scrapers.platform.youtube.WrittenAnswers.feed;
import static io.cosmeya.scrapers.platform.youtube.WrittenAnswers.player;
import static io.cosmeya.scrapers.platform.youtube.WrittenAnswers.tab;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.page.RecordedPages;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Figures of the feed and of the player beside those of the list.
class ExactFiguresTests {

    private final RecordedPages pages = new RecordedPages();

    @Test
    void theFeedAndThePlayerPutExactFiguresInThePlaceOfRoundedOnes() {
        pages.with(COMMONS_FILE);
        pages.answer("https://www.youtube.com/feeds/videos.xml?channel_id=" + COMMONS, feed("BD-LB23rRBE", 31, 7));
        pages.answer("player ea1MAxH0KJc", player("ea1MAxH0KJc", 29));
        VideoReading[] videos = partial(COMMONS, Wiring.budget(1)).videos().toArray(VideoReading[]::new);
        assertThat(videos[0].views()).isEqualTo(Counter.exact(28)); // exact already, and fresher than the feed
        assertThat(videos[0].likes()).isEqualTo(Counter.exact(7));
        assertThat(videos[0].seen().published()).isEqualTo("2026-05-08T10:00:00Z");
        assertThat(videos[0].seen().publishedText()).isEqualTo("13 days ago");
        assertThat(videos[1].views()).isEqualTo(Counter.exact(29));
        assertThat(videos[1].endpoint()).isEqualTo("player");
        assertThat(videos[1].likes()).isEqualTo(Counter.exact(3));
        assertThat(videos[1].seen().duration()).isEqualTo(Duration.ofSeconds(2032));
        assertThat(videos[2].likes()).isNull();
    }

    @Test
    void aRoundedCountGivesWayToTheFeed() {
        pages.answer("browse " + TINY + " " + Tab.VIDEOS.params(), tab("videos", "a", "b"));
        pages.answer("https://www.youtube.com/feeds/videos.xml?channel_id=" + TINY, feed("a", 1_234, 7));
        assertThat(Wiring.taken(pages, TINY).videos())
                .satisfiesExactly(
                        first -> {
                            assertThat(first.views()).isEqualTo(Counter.exact(1_234));
                            assertThat(first.endpoint()).isEqualTo("rss");
                        },
                        second -> assertThat(second.views()).isEqualTo(new Counter(1_200, 100)));
    }

    @Test
    void theBudgetOfThePlayerIsKeptAndBeginsWithTheNewest() {
        pages.with(COMMONS_FILE);
        partial(COMMONS, Wiring.budget(2));
        assertThat(pages.asked())
                .filteredOn(each -> each.startsWith("player"))
                .containsExactly("player BD-LB23rRBE", "player ea1MAxH0KJc");
    }

    @Test
    void aPlayerThatTakesUsForABotIsNotAskedAgainAndTheListStands() {
        pages.with(TINY_FILE);
        pages.answer("browse " + TINY + " " + Tab.VIDEOS.params(), tab("videos", "a", "b"));
        pages.answer("player a", """
                {"playabilityStatus": {"status": "LOGIN_REQUIRED", "reason": "Sign in to confirm you’re not a bot"}}
                """);
        Outcome outcome = Wiring.scraper(pages, Wiring.budget(60)).scrape(Wiring.channel(TINY));
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        assertThat(pages.asked()).filteredOn(each -> each.startsWith("player")).hasSize(1);
    }

    private ChannelReading partial(String id, YouTubeSettings settings) {
        return ((Outcome.Partial) Wiring.scraper(pages, settings).scrape(Wiring.channel(id))).reading();
    }
}
