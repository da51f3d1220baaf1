package io.cosmeya.scrapers.platform.tiktok;

import static io.cosmeya.scrapers.platform.tiktok.PlayedNasa.LIST;
import static io.cosmeya.scrapers.platform.tiktok.PlayedNasa.NASA;
import static io.cosmeya.scrapers.platform.tiktok.PlayedNasa.id;
import static io.cosmeya.scrapers.platform.tiktok.PlayedNasa.list;
import static io.cosmeya.scrapers.platform.tiktok.PlayedNasa.page;
import static io.cosmeya.scrapers.platform.tiktok.PlayedNasa.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TikTokScraperTests {

    private final PlayedNasa nasa = new PlayedNasa();

    @Test
    void onlyTheProfilesOwnZeroMakesAnEmptyChannel() {
        nasa.with(0);
        assertThat(nasa.scrape()).isInstanceOf(Outcome.Empty.class);
        assertThat(nasa.pages.paths()).containsExactly("/@nasa");
    }

    @Test
    void whereTheListIsRefusedThePageForFramesGivesAPart() {
        nasa.pages
                .with(
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
        assertThat(nasa.scrape()).isInstanceOfSatisfying(Outcome.Partial.class, partial -> {
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
        assertThat(nasa.pages.paths())
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
        nasa.pages.with("/@nasa", page("webapp.user-detail", detail)).with("/embed", page("x", "{}"));
        assertThat(nasa.scrape().getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void aPrivateAccountIsPrivateWhateverItsCode() {
        String profile = TikTokRecording.of("page_profile_nasa_2026-09.html").text();
        nasa.pages.with("/@nasa", profile.replace("\"privateAccount\": false", "\"privateAccount\": true"));
        assertThat(nasa.scrape()).isInstanceOf(Outcome.Private.class);
        assertThat(nasa.pages.paths()).containsExactly("/@nasa");
    }

    @Test
    void aRenamedAccountIsFoundByItsId() {
        nasa.pages
                .with("/@old", page("webapp.user-detail", "{\"statusCode\": 10221, \"statusMsg\": \"user not exist\"}"))
                .with("/share/user/" + NASA, profile(1))
                .with(LIST, list(false, 0));
        assertThat(Wiring.scrape(nasa.pages, Wiring.channel(NASA, "@old")))
                .isInstanceOfSatisfying(
                        Outcome.Taken.class,
                        taken -> assertThat(taken.reading().handle()).isEqualTo("@nasa"));
    }

    @Test
    void aHandleThatIsAnothersNowIsNotTheChannel() {
        nasa.with(46);
        assertThat(Wiring.scrape(nasa.pages, Wiring.channel("7000000000000000001", "@nasa")))
                .isInstanceOf(Outcome.NotFound.class);
    }

    @Test
    void thePuzzleIsSolvedOnceAndThePageLoadedAgain() {
        nasa.pages
                .with(
                        "/@nasa",
                        TikTokRecording.of("waf_please_wait_SYNTHETIC.html").body())
                .with("/@nasa", profile(1))
                .with(LIST, list(false, 0));
        assertThat(nasa.taken().videos()).hasSize(1);
        assertThat(nasa.pages.paths()).containsExactly("/@nasa", "/@nasa", LIST);
        assertThat(nasa.pages.asked().getFirst().headers()).doesNotContainKey("Cookie");
        assertThat(nasa.pages.asked().get(1).headers().get("Cookie")).startsWith("_wafchallengeid=eyJ2Ijp7");
    }

    @Test
    void theOlderPageIsReadToo() {
        nasa.pages.with("/@nasa", """
                        <html><script id="SIGI_STATE" type="application/json">{"UserPage": {"uniqueId": "nasa"},
                        "UserModule": {"users": {"nasa": {"id": "%s", "uniqueId": "nasa", "secUid": "MS4", "nickname": "N"}},
                          "stats": {"nasa": {"followerCount": 12100, "videoCount": 2}}},
                        "ItemModule": {"%s": {"id": "%s", "author": "nasa", "desc": "x", "createTime": "1763540000",
                          "stats": {"playCount": 2400000, "diggCount": 17}}}}</script></html>
                        """.formatted(NASA, id(1), id(1))).with(LIST, list(false, 0));
        ChannelReading reading = nasa.taken();
        assertThat(reading.followers()).isEqualTo(new Counter(12_100, 100));
        assertThat(reading.videos()).hasSize(2);
        assertThat(reading.videos().getFirst().views()).isEqualTo(new Counter(2_400_000, 100_000));
    }
}
