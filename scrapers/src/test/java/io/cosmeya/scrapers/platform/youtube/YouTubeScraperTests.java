package io.cosmeya.scrapers.platform.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.page.RecordedPages;
import io.cosmeya.scrapers.page.Recording;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class YouTubeScraperTests {

    private static final String TINY = "UCUaQMQS9lY5lit3vurpXQ6w";
    private static final String COMMONS = "UCTwECeGqMZee77BjdoYtI2Q";
    private static final String DOOBY = "UCh8gHdtzO2tXd593_bjErWg";
    private static final String GATED = "UCbfnHqxXs_K3kvaH-WlNlig";
    private static final String TINY_FILE = "channel_one_video_randomchannel_2026-01.json";
    private static final String COMMONS_FILE = "channel_videos_lockup_creativecommons_2026-05.json";
    private static final String GONE = "{\"alerts\": [{\"alertRenderer\":"
            + " {\"type\": \"ERROR\", \"text\": {\"simpleText\": \"The playlist does not exist.\"}}}]}";

    private final RecordedPages pages = new RecordedPages();

    @Test
    void aTinyChannelIsTakenWithOneRequestForItsList() {
        pages.with(TINY_FILE);
        ChannelReading reading = taken(TINY);
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
    void allThreeTabsAreReadToTheirEnd() {
        pages.with(COMMONS_FILE, "channel_videos_lockup_creativecommons_2026-05_continuation.json");
        pages.answer(
                "browse " + lastToken("channel_videos_lockup_creativecommons_2026-05_continuation.json"), page("v"));
        pages.answer("browse " + COMMONS + " " + Tab.SHORTS.params(), tab("shorts", "s1", "s2"));
        pages.answer("browse " + COMMONS + " " + Tab.STREAMS.params(), tab("streams", "l1", "s2"));
        ChannelReading reading = taken(COMMONS);
        assertThat(reading.videos()).hasSize(30 + 30 + 1 + 2 + 1);
        assertThat(reading.videos())
                .extracting(each -> each.seen().platformId())
                .doesNotHaveDuplicates();
        assertThat(formats(reading)).containsSubsequence(Format.VIDEO, Format.SHORT, Format.SHORT, Format.LIVE);
        assertThat(reading.unknownFields()).isEmpty();
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
        assertThat(taken(TINY).views()).isEqualTo(Counter.exact(5_310));
    }

    @Test
    void aTabOfUnknownItemsIsNotATabWithoutItems() {
        pages.answer("browse " + TINY + " " + Tab.VIDEOS.params(), offering("videos", "shorts"));
        pages.answer("browse " + TINY + " " + Tab.SHORTS.params(), tabWith("shorts", """
                {"richGridRenderer": {"contents": [{"richItemRenderer": {"content": {"newShortModel": {"id": "x"}}}}]}}
                """));
        assertThat(scrape(TINY)).isInstanceOfSatisfying(Outcome.Partial.class, partial -> {
            assertThat(partial.reason()).contains("newShortModel");
            assertThat(partial.reading().unknownFields()).containsKey("browse/shorts/newShortModel");
        });
    }

    @Test
    void aTabThatFailsMakesTheReadingPartialAndNotShorter() {
        pages.with("channel_shorts_doobydobap_2026-01.json");
        String videos = offering("videos", "shorts").replace(TINY, DOOBY);
        pages.answer("browse " + DOOBY + " " + Tab.VIDEOS.params(), videos);
        Outcome outcome = scrape(DOOBY);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Partial.class, partial -> {
            assertThat(partial.reason()).contains("browse/shorts").contains("not recorded");
            assertThat(partial.reading().videos()).hasSize(49);
        });
    }

    @Test
    void aFirstPageThatFailsIsItsFailure() {
        pages.answer("browse " + TINY + " " + Tab.VIDEOS.params(), 429, "");
        assertThat(scrape(TINY)).isInstanceOf(Outcome.RateLimited.class);
        assertThat(scrape(COMMONS)).isInstanceOf(Outcome.Transport.class);
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
        assertThat(scrape(id).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void theHtmlPageIsReadWhereTheQuestionIsRefused() {
        String id = "UCw49uOTAJjGUdoAeUcp7tOg";
        Recording page = Recording.of("page_channel_videos_hospitalrecords_2025-06.html");
        pages.answer("browse " + id + " " + Tab.VIDEOS.params(), 403, "{\"error\": {\"code\": 403}}");
        pages.answer("https://www.youtube.com/channel/" + id + "/videos?hl=en&gl=US", page.text());
        assertThat(scrape(id)).isInstanceOfSatisfying(Outcome.Partial.class, partial -> {
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
        assertThat(scrape("UCx")).isInstanceOf(Outcome.NotFound.class);
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
        ChannelReading reading = taken(GATED);
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
        assertThat(scrape(GATED)).isInstanceOf(Outcome.AgeGated.class);
    }

    @Test
    void aChannelThatMovedIsFollowed() {
        pages.with(TINY_FILE);
        pages.answer("browse UCold " + Tab.VIDEOS.params(), """
                {"onResponseReceivedActions": [{"navigateAction": {"endpoint": {"browseEndpoint": {"browseId": "%s"}}}}]}
                """.formatted(TINY));
        assertThat(taken("UCold").platformId()).isEqualTo(TINY);
    }

    @Test
    void aChannelThatMovesForeverEnds() {
        pages.answer("browse UCold " + Tab.VIDEOS.params(), """
                {"onResponseReceivedActions": [{"navigateAction": {"endpoint": {"browseEndpoint": {"browseId": "UCold"}}}}]}
                """);
        assertThat(scrape("UCold")).isInstanceOf(Outcome.SchemaChanged.class);
    }

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
        assertThat(taken(TINY).videos())
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sectionListRenderer\": {\"contents\": [{\"itemSectionRenderer\": {\"contents\": [{\"messageRenderer\":"
                        + " {\"text\": {\"simpleText\": \"This channel has no videos.\"}}}]}}]}}"
            })
    void aMessageThatThereAreNoneMakesAChannelEmpty(String content) {
        pages.answer("browse " + TINY + " " + Tab.VIDEOS.params(), tabWith("videos", content));
        assertThat(scrape(TINY)).isInstanceOf(Outcome.Empty.class);
    }

    @Test
    void tabsThatNameNoListMakeAChannelEmpty() {
        pages.answer("browse " + TINY + " " + Tab.VIDEOS.params(), tabWith("featured", "{}"));
        assertThat(scrape(TINY)).isInstanceOf(Outcome.Empty.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"richGridRenderer\": {\"contents\": []}}", "{\"newGrid\": {\"contents\": []}}"})
    void anEmptyListWithoutASignIsAChangedPageAndNotAnEmptyChannel(String content) {
        pages.answer("browse " + TINY + " " + Tab.VIDEOS.params(), tabWith("videos", content));
        assertThat(scrape(TINY)).isInstanceOf(Outcome.SchemaChanged.class);
    }

    @Test
    void anotherTabThanTheOneAskedForIsNotReadAsIt() {
        pages.answer("browse " + TINY + " " + Tab.VIDEOS.params(), offering("videos", "shorts"));
        pages.answer("browse " + TINY + " " + Tab.SHORTS.params(), offering("videos", "shorts"));
        assertThat(scrape(TINY)).isInstanceOfSatisfying(Outcome.Partial.class, partial -> {
            assertThat(partial.reason()).contains("another tab is shown");
            assertThat(formats(partial.reading())).containsOnly(Format.VIDEO);
        });
    }

    @Test
    void aContinuationThatRepeatsItselfEnds() {
        pages.answer(
                "browse " + TINY + " " + Tab.VIDEOS.params(), tab("videos", "a").replace("[", "[" + TOKEN + ","));
        pages.answer("browse again", page("b").replaceFirst("\\[\\{\"video", "[" + TOKEN + ",{\"video"));
        assertThat(scrape(TINY)).isInstanceOf(Outcome.Partial.class);
    }

    private static final String TOKEN = "{\"continuationItemRenderer\": {\"continuationEndpoint\":"
            + " {\"continuationCommand\": {\"token\": \"again\"}}}}";

    private Outcome scrape(String id) {
        return Wiring.scraper(pages).scrape(Wiring.channel(id));
    }

    private ChannelReading taken(String id) {
        Outcome outcome = scrape(id);
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        return ((Outcome.Taken) outcome).reading();
    }

    private ChannelReading partial(String id, YouTubeSettings settings) {
        return ((Outcome.Partial) Wiring.scraper(pages, settings).scrape(Wiring.channel(id))).reading();
    }

    private static List<Format> formats(ChannelReading reading) {
        return reading.videos().stream().map(each -> each.seen().format()).toList();
    }

    private static String lastToken(String file) {
        return ListReader.read(
                        Tab.VIDEOS.place(),
                        Recording.of(file).json().path("none"),
                        Recording.of(file).json())
                .continuation();
    }

    private static String item(String id) {
        return "{\"videoRenderer\": {\"videoId\": \"%s\", \"viewCountText\": {\"simpleText\": \"1.2K views\"}}}"
                .formatted(id);
    }

    private static String items(String... ids) {
        return String.join(
                ",", List.of(ids).stream().map(YouTubeScraperTests::item).toList());
    }

    private static String page(String... ids) {
        return "{\"onResponseReceivedActions\": [{\"appendContinuationItemsAction\": {\"continuationItems\": [%s]}}]}"
                .formatted(items(ids));
    }

    private static String tab(String path, String... ids) {
        return tabWith(path, "{\"richGridRenderer\": {\"contents\": [%s]}}".formatted(items(ids)));
    }

    private static String offering(String shown, String other) {
        String link = "{\"tabRenderer\": {\"endpoint\": {\"commandMetadata\": {\"webCommandMetadata\":"
                + " {\"url\": \"/@x/%s\"}}}}},".formatted(other);
        return tab(shown, "only").replace("\"tabs\": [", "\"tabs\": [" + link);
    }

    private static String tabWith(String path, String content) {
        return """
                {"metadata": {"channelMetadataRenderer": {"title": "Tiny", "externalId": "%s",
                 "vanityChannelUrl": "http://www.youtube.com/@tiny"}},
                 "contents": {"twoColumnBrowseResultsRenderer": {"tabs": [{"tabRenderer": {"selected": true,
                 "endpoint": {"commandMetadata": {"webCommandMetadata": {"url": "/@x/%s"}}}, "content": %s}}]}}}
                """.formatted(TINY, path, content);
    }

    private static String player(String id, long views) {
        return """
                {"playabilityStatus": {"status": "OK"},
                 "videoDetails": {"videoId": "%s", "viewCount": "%d", "lengthSeconds": "2032"},
                 "microformat": {"playerMicroformatRenderer": {"likeCount": "3", "publishDate": "2026-05-08"}}}
                """.formatted(id, views);
    }

    private static String feed(String id, long views, long likes) {
        return """
                <feed><entry><yt:videoId>%s</yt:videoId><published>2026-05-08T10:00:00+00:00</published><media:group>
                <media:community><media:starRating count="%d"/><media:statistics views="%d"/></media:community>
                </media:group></entry></feed>
                """.formatted(id, likes, views);
    }
}
