package io.cosmeya.scrapers.platform.tiktok;

import static io.cosmeya.scrapers.platform.tiktok.PlayedNasa.LIST;
import static io.cosmeya.scrapers.platform.tiktok.PlayedNasa.NASA;
import static io.cosmeya.scrapers.platform.tiktok.PlayedNasa.ids;
import static io.cosmeya.scrapers.platform.tiktok.PlayedNasa.item;
import static io.cosmeya.scrapers.platform.tiktok.PlayedNasa.list;
import static io.cosmeya.scrapers.platform.tiktok.PlayedNasa.query;
import static io.cosmeya.scrapers.platform.tiktok.PlayedNasa.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The list of a channel, walked backwards page by page.
class CreatorListTests {

    private final PlayedNasa nasa = new PlayedNasa();

    @Test
    void theListIsWalkedBackwardsToItsEnd() {
        nasa.with(6)
                .with(LIST, list(true, 0, 1, 2))
                .with(LIST, list(true, 2, 3, 4))
                .with(LIST, list(false, 5));
        ChannelReading reading = nasa.taken();
        assertThat(reading.videos())
                .extracting(each -> each.seen().platformId())
                .containsExactlyElementsOf(ids(0, 1, 2, 3, 4, 5));
        assertThat(reading.platformId()).isEqualTo(NASA);
        assertThat(reading.handle()).isEqualTo("@nasa");
        assertThat(reading.followers()).isEqualTo(Counter.exact(1_785_290));
        assertThat(reading.views()).isNull();
        assertThat(reading.unknownFields()).isEmpty();
        assertThat(nasa.cursors())
                .containsExactly(Wiring.NOW.toEpochMilli(), time(2).toEpochMilli(), time(4).toEpochMilli());
        assertThat(nasa.pages.asked().getLast().uri().getQuery())
                .contains("aid=1988", "count=15", "type=1", "secUid=MS4wLjABAAAAU9BRVzC8oCaegVnia8IbqWhPb");
    }

    @Test
    void aRepeatedPageIsAskedForWithAnotherDevice() {
        nasa.with(4).with(LIST, list(true, 0, 1)).with(LIST, list(true, 0, 1)).with(LIST, list(false, 2, 3));
        assertThat(nasa.taken().videos()).hasSize(4);
        List<String> devices = nasa.pages.asked().stream()
                .filter(each -> each.uri().getPath().equals(LIST))
                .map(each -> query(each.uri()).get("device_id"))
                .toList();
        assertThat(devices).allMatch(each -> each.matches("7[23]\\d{17}"));
        assertThat(devices.get(1)).isEqualTo(devices.get(0)).isNotEqualTo(devices.get(2));
        assertThat(nasa.cursors().get(2)).isEqualTo(nasa.cursors().get(1));
    }

    @Test
    void thePageThatNeverChangesEndsAsAPart() {
        nasa.with(46).with(LIST, list(true, 0, 1));
        assertThat(nasa.scrape()).isInstanceOfSatisfying(Outcome.Partial.class, partial -> {
            assertThat(partial.reading().videos()).hasSize(2);
            assertThat(partial.reason()).contains("the same page again");
        });
        assertThat(nasa.cursors()).hasSize(5);
    }

    @Test
    void anEmptyPageWithMoreBehindItStepsAWeekBack() {
        nasa.with(1)
                .with(LIST, "{\"statusCode\": 0, \"hasMorePrevious\": true}")
                .with(LIST, "{\"statusCode\": 0, \"hasMorePrevious\": true, \"itemList\": []}")
                .with(LIST, list(false, 0));
        assertThat(nasa.taken().videos()).hasSize(1);
        long now = Wiring.NOW.toEpochMilli();
        long week = Duration.ofDays(7).toMillis();
        assertThat(nasa.cursors()).containsExactly(now, now - week, now - 2 * week);
    }

    @Test
    void aPinnedVideoDoesNotMoveTheCursor() {
        String pinned = item(40).replaceFirst("\\{", "{\"isPinnedItem\": true, ");
        nasa.with(4).with(LIST, list(true, item(0), item(1), pinned)).with(LIST, list(false, item(2)));
        assertThat(nasa.taken().videos()).hasSize(4);
        assertThat(nasa.cursors().getLast()).isEqualTo(time(1).toEpochMilli());
    }

    @Test
    void theLimitOfPagesMakesAPartAndAsksNobodyElse() {
        nasa.with(100);
        IntStream.range(0, 9).forEach(page -> nasa.pages.with(LIST, list(true, page)));
        Outcome outcome =
                Wiring.scrape(nasa.pages, Wiring.channel(NASA, "@nasa"), new TikTokSettings(5, 3, 100, "test"));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Partial.class, partial -> {
            assertThat(partial.reading().videos()).hasSize(5);
            assertThat(partial.reason()).isEqualTo(CreatorList.LIMIT);
        });
        assertThat(nasa.pages.paths()).noneMatch(path -> path.startsWith("/embed"));
    }

    @Test
    void aListThatEndsFarBelowTheCountIsAPart() {
        nasa.with(46).with(LIST, list(false, 0, 1, 2));
        assertThat(nasa.scrape())
                .isInstanceOfSatisfying(
                        Outcome.Partial.class,
                        partial -> assertThat(partial.reason()).isEqualTo("the list ends after 3 of 46 videos"));
    }

    @Test
    void aListThatBreaksOffIsAPartOfWhatWasRead() {
        nasa.with(46)
                .with(LIST, list(true, 0, 1))
                .with(LIST, new Fetched.Answered(PlayedPages.page(429, "/", new byte[0])));
        assertThat(nasa.scrape())
                .isInstanceOfSatisfying(
                        Outcome.Partial.class,
                        partial -> assertThat(partial.reading().videos()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"statusCode\": 0, \"hasMorePrevious\": false, \"itemList\": []} | Challenged",
                "'' | Challenged",
                "<html><body>hello</body></html> | Challenged",
                "{\"type\": \"verify\", \"code\": \"10000\"} | Challenged",
                "{\"statusCode\": 10222} | Private",
                "{\"statusCode\": 0, \"itemList\": [{\"id\": | Transport",
                "not json | SchemaChanged",
                "{\"statusCode\": 0, \"videos\": []} | SchemaChanged",
                "{\"statusCode\": 99999, \"itemList\": []} | SchemaChanged"
            })
    void anEmptyListIsNeverAnEmptyChannel(String body, String outcome) {
        nasa.with(46).with(LIST, body == null ? "" : body.strip()).with("/embed", body == null ? "" : body.strip());
        assertThat(nasa.scrape().getClass().getSimpleName()).isEqualTo(outcome);
    }
}
