package io.cosmeya.scrapers.platform.youtube;

import static io.cosmeya.scrapers.platform.youtube.RecordedChannels.COMMONS;
import static io.cosmeya.scrapers.platform.youtube.RecordedChannels.GATED;
import static io.cosmeya.scrapers.platform.youtube.RecordedChannels.TINY;
import static io.cosmeya.scrapers.platform.youtube.RecordedChannels.TINY_FILE;
import static io.cosmeya.scrapers.platform.youtube.WrittenAnswers.GONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.page.RecordedPages;
import io.cosmeya.scrapers.page.Recording;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class YouTubeScraperTests {

    private final RecordedPages pages = new RecordedPages();

    @Test
    void aTinyChannelIsTakenWithOneRequestForItsList() {
        pages.with(TINY_FILE);
        ChannelReading reading = Wiring.taken(pages, TINY);
        assertThat(reading.platformId()).isEqualTo(TINY);
        assertThat(reading.handle()).isEqualTo("@randomchannel1109");
        assertThat(reading.followers()).isEqualTo(Counter.exact(84));
        assertThat(reading.videoCount()).isEqualTo(Counter.exact(1));
        assertThat(reading.views()).isNull();
        assertThat(reading.videos()).singleElement().satisfies(video -> {
            assertThat(video.views()).isEqualTo(Counter.exact(5_204));
            assertThat(video.endpoint()).isEqualTo("browse/videos");
            assertThat(video.status()).isEqualTo(Snapshot.Status.OK);
        });
        assertThat(pages.asked())
                .filteredOn(each -> each.startsWith("browse UC"))
                .hasSize(1);
    }

    @Test
    void theAboutDialogTellsAllViews() {
        pages.with(TINY_FILE);
        JsonNode header = Recording.of(TINY_FILE).json().path("header");
        String token =
                ListReader.token(header.findValue("continuationItemRenderer")).orElseThrow();
        pages.answer("browse " + token, """
                {"onResponseReceivedEndpoints": [{"appendContinuationItemsAction": {"continuationItems":
                 [{"aboutChannelRenderer": {"metadata": {"aboutChannelViewModel": {"channelId": "%s",
                   "viewCountText": "5,310 views", "videoCountText": "1 video"}}}}]}}]}
                """.formatted(TINY));
        assertThat(Wiring.taken(pages, TINY).views()).isEqualTo(Counter.exact(5_310));
    }

    @Test
    void aFirstPageThatFailsIsItsFailure() {
        pages.answer("browse " + TINY + " " + Tab.VIDEOS.params(), 429, "");
        assertThat(Wiring.scrape(pages, TINY)).isInstanceOf(Outcome.RateLimited.class);
        assertThat(Wiring.scrape(pages, COMMONS)).isInstanceOf(Outcome.Transport.class);
    }

    @ParameterizedTest
    @CsvSource({
        "channel_terminated_tos.json, UCTGjY2I-ZUGnwVoWAGRd7XQ, Removed",
        "channel_removed_guidelines.json, UCoaO4U_p7G7AwalqSbGCZOA, Removed",
        "channel_does_not_exist.json, UCAUc4iz6edWerIjlnL8OSSw, NotFound"
    })
    void aChannelThatIsGoneSaysHow(String file, String id, String outcome) {
        pages.answer(
                "browse " + id + " " + Tab.VIDEOS.params(), Recording.of(file).text());
        assertThat(Wiring.scrape(pages, id).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void theHtmlPageIsReadWhereTheQuestionIsRefused() {
        String id = "UCw49uOTAJjGUdoAeUcp7tOg";
        Recording page = Recording.of("page_channel_videos_hospitalrecords_2025-06.html");
        pages.answer("browse " + id + " " + Tab.VIDEOS.params(), 403, "{\"error\": {\"code\": 403}}");
        pages.answer("https://www.youtube.com/channel/" + id + "/videos?hl=en&gl=US", page.text());
        assertThat(Wiring.scrape(pages, id)).isInstanceOfSatisfying(Outcome.Partial.class, partial -> {
            ChannelReading reading = partial.reading();
            assertThat(reading.title()).isEqualTo("Hospital Records");
            assertThat(reading.handle()).isEqualTo("@hospitalrecords");
            assertThat(reading.followers()).isEqualTo(new Counter(551_000, 1_000));
            assertThat(reading.videoCount()).isEqualTo(new Counter(3_400, 100));
            assertThat(reading.videos()).hasSize(30);
            assertThat(reading.videos().getFirst().views()).isEqualTo(Counter.exact(4_413));
        });
    }

    @Test
    void aMalformedIdIsNotFound() {
        pages.answer(
                "browse UCx " + Tab.VIDEOS.params(),
                400,
                Recording.of("channel_invalid_id_400.json").text());
        assertThat(Wiring.scrape(pages, "UCx")).isInstanceOf(Outcome.NotFound.class);
    }

    @Test
    void anAgeGatedChannelIsReadFromItsPlaylists() {
        pages.answer(
                "browse " + GATED + " " + Tab.VIDEOS.params(),
                Recording.of("channel_agegated_laphroaig.json").text());
        pages.with("agegated_fallback_UULF_playlist_page1.json", "agegated_fallback_UULF_playlist_page2.json");
        pages.answer("browse VLUULF" + GATED.substring(2) + " wgYCCAA%3D", "{\"sidebar\": {}}");
        pages.answer("browse VLUUSH" + GATED.substring(2) + " wgYCCAA%3D", GONE);
        pages.answer("browse VLUULV" + GATED.substring(2) + " wgYCCAA%3D", 404, "{\"error\": {\"code\": 404}}");
        ChannelReading reading = Wiring.taken(pages, GATED);
        assertThat(reading.title()).isEqualTo("Laphroaig Whisky");
        assertThat(reading.followers()).isNull();
        assertThat(reading.videos()).hasSize(150);
        assertThat(reading.videos().getFirst().views()).isEqualTo(new Counter(106_000, 1_000));
    }

    @Test
    void aGatedChannelWithoutPlaylistsIsAgeGated() {
        pages.answer(
                "browse " + GATED + " " + Tab.VIDEOS.params(),
                Recording.of("channel_agegated_laphroaig.json").text());
        for (Tab tab : Tab.values()) {
            pages.answer("browse VL" + tab.playlist(GATED) + " wgYCCAA%3D", GONE);
        }
        assertThat(Wiring.scrape(pages, GATED)).isInstanceOf(Outcome.AgeGated.class);
    }

    @Test
    void aChannelThatMovedIsFollowed() {
        pages.with(TINY_FILE);
        pages.answer("browse UCold " + Tab.VIDEOS.params(), """
                {"onResponseReceivedActions": [{"navigateAction": {"endpoint": {"browseEndpoint": {"browseId": "%s"}}}}]}
                """.formatted(TINY));
        assertThat(Wiring.taken(pages, "UCold").platformId()).isEqualTo(TINY);
    }

    @Test
    void aChannelThatMovesForeverEnds() {
        pages.answer("browse UCold " + Tab.VIDEOS.params(), """
                {"onResponseReceivedActions": [{"navigateAction": {"endpoint": {"browseEndpoint": {"browseId": "UCold"}}}}]}
                """);
        assertThat(Wiring.scrape(pages, "UCold")).isInstanceOf(Outcome.SchemaChanged.class);
    }
}
