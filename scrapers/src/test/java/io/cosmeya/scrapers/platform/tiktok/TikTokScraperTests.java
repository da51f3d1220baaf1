package io.cosmeya.scrapers.platform.tiktok;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TikTokScraperTests {

    private static final String NASA = "7664638705177150477";
    private static final String LIST = "/api/creator/item_list/";
    private static final Instant NEWEST = Instant.parse("2026-11-19T09:00:00Z");

    private final PlayedPages pages = new PlayedPages();

    @Test
    void theListIsWalkedBackwardsToItsEnd() {
        nasaWith(6)
                .with(LIST, list(true, 0, 1, 2))
                .with(LIST, list(true, 2, 3, 4))
                .with(LIST, list(false, 5));
        ChannelReading reading = taken();
        assertThat(reading.videos())
                .extracting(each -> each.seen().platformId())
                .containsExactlyElementsOf(ids(0, 1, 2, 3, 4, 5));
        assertThat(reading.platformId()).isEqualTo(NASA);
        assertThat(reading.handle()).isEqualTo("@nasa");
        assertThat(reading.followers()).isEqualTo(Counter.exact(1_785_290));
        assertThat(reading.views()).isNull();
        assertThat(reading.unknownFields()).isEmpty();
        assertThat(cursors())
                .containsExactly(Wiring.NOW.toEpochMilli(), time(2).toEpochMilli(), time(4).toEpochMilli());
        assertThat(pages.asked().getLast().uri().getQuery())
                .contains("aid=1988", "count=15", "type=1", "secUid=MS4wLjABAAAAU9BRVzC8oCaegVnia8IbqWhPb");
    }

    @Test
    void aRepeatedPageIsAskedForWithAnotherDevice() {
        nasaWith(4).with(LIST, list(true, 0, 1)).with(LIST, list(true, 0, 1)).with(LIST, list(false, 2, 3));
        assertThat(taken().videos()).hasSize(4);
        List<String> devices = pages.asked().stream()
                .filter(each -> each.uri().getPath().equals(LIST))
                .map(each -> query(each.uri()).get("device_id"))
                .toList();
        assertThat(devices).allMatch(each -> each.matches("7[23]\\d{17}"));
        assertThat(devices.get(1)).isEqualTo(devices.get(0)).isNotEqualTo(devices.get(2));
        assertThat(cursors().get(2)).isEqualTo(cursors().get(1));
    }

    @Test
    void thePageThatNeverChangesEndsAsAPart() {
        nasaWith(46).with(LIST, list(true, 0, 1));
        assertThat(scrape()).isInstanceOfSatisfying(Outcome.Partial.class, partial -> {
            assertThat(partial.reading().videos()).hasSize(2);
            assertThat(partial.reason()).contains("the same page again");
        });
        assertThat(cursors()).hasSize(5);
    }

    @Test
    void anEmptyPageWithMoreBehindItStepsAWeekBack() {
        nasaWith(1)
                .with(LIST, "{\"statusCode\": 0, \"hasMorePrevious\": true}")
                .with(LIST, "{\"statusCode\": 0, \"hasMorePrevious\": true, \"itemList\": []}")
                .with(LIST, list(false, 0));
        assertThat(taken().videos()).hasSize(1);
        long now = Wiring.NOW.toEpochMilli();
        long week = Duration.ofDays(7).toMillis();
        assertThat(cursors()).containsExactly(now, now - week, now - 2 * week);
    }

    @Test
    void aPinnedVideoDoesNotMoveTheCursor() {
        String pinned = item(40).replaceFirst("\\{", "{\"isPinnedItem\": true, ");
        nasaWith(4).with(LIST, list(true, item(0), item(1), pinned)).with(LIST, list(false, item(2)));
        assertThat(taken().videos()).hasSize(4);
        assertThat(cursors().getLast()).isEqualTo(time(1).toEpochMilli());
    }

    @Test
    void theLimitOfPagesMakesAPartAndAsksNobodyElse() {
        nasaWith(100);
        IntStream.range(0, 9).forEach(page -> pages.with(LIST, list(true, page)));
        Outcome outcome = Wiring.scrape(pages, Wiring.channel(NASA, "@nasa"), new TikTokSettings(5, 3, 100, "test"));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Partial.class, partial -> {
            assertThat(partial.reading().videos()).hasSize(5);
            assertThat(partial.reason()).isEqualTo(CreatorList.LIMIT);
        });
        assertThat(pages.paths()).noneMatch(path -> path.startsWith("/embed"));
    }

    @Test
    void aListThatEndsFarBelowTheCountIsAPart() {
        nasaWith(46).with(LIST, list(false, 0, 1, 2));
        assertThat(scrape())
                .isInstanceOfSatisfying(
                        Outcome.Partial.class,
                        partial -> assertThat(partial.reason()).isEqualTo("the list ends after 3 of 46 videos"));
    }

    @Test
    void onlyTheProfilesOwnZeroMakesAnEmptyChannel() {
        nasaWith(0);
        assertThat(scrape()).isInstanceOf(Outcome.Empty.class);
        assertThat(pages.paths()).containsExactly("/@nasa");
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
        nasaWith(46).with(LIST, body == null ? "" : body.strip()).with("/embed", body == null ? "" : body.strip());
        assertThat(scrape().getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void aListThatBreaksOffIsAPartOfWhatWasRead() {
        nasaWith(46)
                .with(LIST, list(true, 0, 1))
                .with(LIST, new Fetched.Answered(PlayedPages.page(429, "/", new byte[0])));
        assertThat(scrape())
                .isInstanceOfSatisfying(
                        Outcome.Partial.class,
                        partial -> assertThat(partial.reading().videos()).hasSize(2));
    }

    @Test
    void whereTheListIsRefusedThePageForFramesGivesAPart() {
        pages.with(
                        "/@nasa",
                        TikTokRecording.of("page_profile_nasa_2026-09.html").body())
                .with(LIST, new byte[0])
                .with(
                        "/embed/@nasa",
                        TikTokRecording.of("page_embed_nasa_2026-09.html").body())
                .with(
                        "/@_/video/7665075736742530317",
                        TikTokRecording.of("page_video_missing_10204.html").body())
                .with("/@_/video/7686893699099413773", page("webapp.video-detail", """
                        {"statusCode": 0, "itemInfo": {"itemStruct": {"id": "7686893699099413773", "desc": "whole",
                         "createTime": "1789744000", "video": {"duration": "12"},
                         "stats": {"playCount": 130400, "diggCount": -7},
                         "statsV2": {"playCount": "130400", "commentCount": "84"}}}}
                        """))
                .with("/@_/video/7686548688113503502", page("webapp.video-detail", "{\"statusCode\": 10231}"));
        assertThat(scrape()).isInstanceOfSatisfying(Outcome.Partial.class, partial -> {
            ChannelReading reading = partial.reading();
            assertThat(reading.endpoint()).isEqualTo("embed");
            assertThat(reading.followers()).isEqualTo(new Counter(1_800_000, 100_000));
            assertThat(reading.videos()).hasSize(11);
            assertThat(reading.videos().getFirst().endpoint()).isEqualTo("embed");
            assertThat(reading.videos().getFirst().status()).isEqualTo(Snapshot.Status.PARTIAL);
            assertThat(reading.videos().get(1)).satisfies(video -> {
                assertThat(video.endpoint()).isEqualTo("video");
                assertThat(video.seen().title()).isEqualTo("whole");
                assertThat(video.seen().duration()).isEqualTo(Duration.ofSeconds(12));
                assertThat(video.views()).isEqualTo(new Counter(130_400, 100));
                assertThat(video.likes()).isNull();
                assertThat(video.comments()).isEqualTo(Counter.exact(84));
                assertThat(video.shares()).isNull();
            });
        });
        assertThat(pages.paths())
                .filteredOn(path -> path.startsWith("/@_/video/"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"statusCode\": 10221, \"statusMsg\": \"user banned\"} | Removed",
                "{\"statusCode\": \"10221\", \"statusMsg\": \"user not exist\"} | NotFound",
                "{\"statusCode\": 10221, \"statusMsg\": \"\"} | NotFound",
                "{\"statusCode\": 10202} | NotFound",
                "{\"statusCode\": 10222, \"statusMsg\": \"\", \"userInfo\": {\"user\": {\"id\": \"1\"}}} | Private",
                "{\"statusCode\": 10231} | RegionBlocked",
                "{\"statusCode\": 10102} | LoginRequired",
                "{\"statusCode\": 0, \"userInfo\": {}} | SchemaChanged",
                "{\"statusCode\": 12345, \"statusMsg\": \"new\"} | SchemaChanged"
            })
    void theCodeOfTheProfileSaysWhatItIs(String detail, String outcome) {
        pages.with("/@nasa", page("webapp.user-detail", detail)).with("/embed", page("x", "{}"));
        assertThat(scrape().getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void aPrivateAccountIsPrivateWhateverItsCode() {
        String nasa = TikTokRecording.of("page_profile_nasa_2026-09.html").text();
        pages.with("/@nasa", nasa.replace("\"privateAccount\": false", "\"privateAccount\": true"));
        assertThat(scrape()).isInstanceOf(Outcome.Private.class);
        assertThat(pages.paths()).containsExactly("/@nasa");
    }

    @Test
    void aRenamedAccountIsFoundByItsId() {
        pages.with("/@old", page("webapp.user-detail", "{\"statusCode\": 10221, \"statusMsg\": \"user not exist\"}"))
                .with("/share/user/" + NASA, profile(1))
                .with(LIST, list(false, 0));
        assertThat(Wiring.scrape(pages, Wiring.channel(NASA, "@old")))
                .isInstanceOfSatisfying(
                        Outcome.Taken.class,
                        taken -> assertThat(taken.reading().handle()).isEqualTo("@nasa"));
    }

    @Test
    void aHandleThatIsAnothersNowIsNotTheChannel() {
        nasaWith(46);
        assertThat(Wiring.scrape(pages, Wiring.channel("7000000000000000001", "@nasa")))
                .isInstanceOf(Outcome.NotFound.class);
    }

    @Test
    void thePuzzleIsSolvedOnceAndThePageLoadedAgain() {
        pages.with(
                        "/@nasa",
                        TikTokRecording.of("waf_please_wait_SYNTHETIC.html").body())
                .with("/@nasa", profile(1))
                .with(LIST, list(false, 0));
        assertThat(taken().videos()).hasSize(1);
        assertThat(pages.paths()).containsExactly("/@nasa", "/@nasa", LIST);
        assertThat(pages.asked().getFirst().headers()).doesNotContainKey("Cookie");
        assertThat(pages.asked().get(1).headers().get("Cookie")).startsWith("_wafchallengeid=eyJ2Ijp7");
    }

    @Test
    void theOlderPageIsReadToo() {
        pages.with("/@nasa", """
                        <html><script id="SIGI_STATE" type="application/json">{"UserPage": {"uniqueId": "nasa"},
                        "UserModule": {"users": {"nasa": {"id": "%s", "uniqueId": "nasa", "secUid": "MS4", "nickname": "N"}},
                          "stats": {"nasa": {"followerCount": 12100, "videoCount": 2}}},
                        "ItemModule": {"%s": {"id": "%s", "author": "nasa", "desc": "x", "createTime": "1763540000",
                          "stats": {"playCount": 2400000, "diggCount": 17}}}}</script></html>
                        """.formatted(NASA, id(1), id(1))).with(LIST, list(false, 0));
        ChannelReading reading = taken();
        assertThat(reading.followers()).isEqualTo(new Counter(12_100, 100));
        assertThat(reading.videos()).hasSize(2);
        assertThat(reading.videos().getFirst().views()).isEqualTo(new Counter(2_400_000, 100_000));
    }

    private PlayedPages nasaWith(int videos) {
        return pages.with("/@nasa", profile(videos));
    }

    private Outcome scrape() {
        return Wiring.scrape(pages, Wiring.channel(NASA, "@nasa"));
    }

    private ChannelReading taken() {
        Outcome outcome = scrape();
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        return ((Outcome.Taken) outcome).reading();
    }

    private List<Long> cursors() {
        return pages.asked().stream()
                .filter(each -> each.uri().getPath().equals(LIST))
                .map(each -> Long.valueOf(query(each.uri()).getOrDefault("cursor", "")))
                .toList();
    }

    private static Map<String, String> query(URI uri) {
        return Stream.of(uri.getQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static byte[] profile(int videos) {
        return TikTokRecording.of("page_profile_nasa_2026-09.html")
                .text()
                .replace("\"videoCount\": \"46\"", "\"videoCount\": \"" + videos + "\"")
                .getBytes(UTF_8);
    }

    static String page(String scope, String detail) {
        return "<html><script id=\"__UNIVERSAL_DATA_FOR_REHYDRATION__\" type=\"application/json\">"
                + "{\"__DEFAULT_SCOPE__\": {\"%s\": %s}}</script></html>".formatted(scope, detail);
    }

    private static String list(boolean more, int... numbers) {
        return list(
                more, IntStream.of(numbers).mapToObj(TikTokScraperTests::item).toArray(String[]::new));
    }

    private static String list(boolean more, String... items) {
        return "{\"statusCode\": 0, \"hasMorePrevious\": %s, \"itemList\": [%s]}"
                .formatted(more, String.join(",", items));
    }

    private static String item(int number) {
        return "{\"id\": \"%s\", \"desc\": \"video %d\", \"createTime\": %d, \"statsV2\": {\"playCount\": \"12345\"}}"
                .formatted(id(number), number, time(number).getEpochSecond());
    }

    private static Instant time(int number) {
        return NEWEST.minus(Duration.ofHours(number));
    }

    private static String id(int number) {
        return Long.toString((time(number).getEpochSecond() << 32) + number);
    }

    private static List<String> ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(TikTokScraperTests::id).toList();
    }
}
