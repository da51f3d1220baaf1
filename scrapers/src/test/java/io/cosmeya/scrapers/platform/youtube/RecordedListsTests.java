package io.cosmeya.scrapers.platform.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.page.Recording;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordedListsTests {

    private static final Place VIDEOS = Tab.VIDEOS.place();

    static List<String> lists() {
        return Recording.of("ids.txt")
                .text()
                .lines()
                .filter(line -> line.contains(".json: "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyVideoOfAListIsFoundInItsOrder(String line) {
        String[] parts = line.split(": ", 2);
        ListPage page = read(parts[0]);
        assertThat(page.recognised()).isTrue();
        List<String> ids =
                page.items().stream().map(each -> each.seen().platformId()).toList();
        // Of the page of 100 the first 60 were noted down.
        assertThat(ids).startsWith(parts[1].split(" ")).doesNotHaveDuplicates();
        assertThat(ids).hasSize(parts[1].split(" ").length == 60 ? 100 : parts[1].split(" ").length);
        assertThat(page.unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "channel_videos_lockup_creativecommons_2026-05.json | BD-LB23rRBE | 28 | 1 | 13 days ago | PT1H7M34S",
                "channel_videos_lockup_creativecommons_2026-05.json | Wi5vPm56fzg | 54 | 1 | 1 year ago | PT1H20S",
                "channel_videos_lockup_creativecommons_2026-05_continuation.json | 9c1Kl8ElHug | 107 | 1 | 2 years ago"
                        + " | PT45M27S",
                "channel_live_jeffgeerling_2026-05.json | 27J-wwgZydE | 43000 | 1000 | Streamed 6 months ago | PT50M53S",
                "channel_live_jeffgeerling_2026-05.json | nLoJ2L0AzDY | 15000 | 1000 | Streamed 5 years ago | PT2H21M57S",
                "channel_shorts_doobydobap_2026-01.json | l-X5WbDSH2o | 895000 | 1000 | - | -",
                "channel_shorts_doobydobap_2026-01_continuation.json | YvvSty4qss8 | 1800000 | 100000 | - | -",
                "channel_shorts_doobydobap_2026-01_continuation.json | bGXP83AU3Mc | 3000000 | 1000000 | - | -",
                "channel_videos_videorenderer_nbcnews_2026-01.json | yPeJIvjnLyw | 1 | 1 | 2 minutes ago | PT55S",
                "channel_videos_videorenderer_nbcnews_2026-01.json | tCHUnijaOZU | 4701 | 1 | 1 hour ago | PT1H31M12S",
                "channel_videos_videorenderer_vsauce_2026-01.json | vjqt8T3tJIE | 20046663 | 1 | 3 years ago | PT22M54S",
                "channel_one_video_randomchannel_2026-01.json | ggMDYfQPKMU | 5204 | 1 | 9 years ago | PT4M28S",
                "agegated_fallback_UULF_playlist_page1.json | 0rcgoJ3l71M | 106000 | 1000 | 4 months ago | PT3M13S",
                "agegated_fallback_UULF_playlist_page1.json | zBBwbn_kI54 | 1000 | 1000 | 5 months ago | PT1M9S",
                "agegated_fallback_UULF_playlist_page1.json | v8olhhHYLNs | 1100 | 100 | 5 months ago | PT26S",
                "agegated_fallback_UULF_playlist_page2.json | lB6iEwTYSP8 | 60000 | 1000 | 12 years ago | PT39S"
            })
    void anItemIsReadAsShown(String file, String id, long views, long step, String published, Duration duration) {
        VideoReading video = read(file).items().stream()
                .filter(each -> each.seen().platformId().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(video.views()).isEqualTo(new Counter(views, step));
        assertThat(video.seen().publishedText()).isEqualTo(published);
        assertThat(video.seen().duration()).isEqualTo(duration);
        assertThat(video.seen().published()).isNull();
        assertThat(video.seen().title()).isNotBlank();
        assertThat(video.seen().pictureUrl()).startsWith("https://i.ytimg.com/vi/" + id + "/");
        assertThat(video.likes()).isNull();
    }

    @Test
    void titlesAreReadAsTheyStand() {
        assertThat(titles("channel_videos_lockup_creativecommons_2026-05.json"))
                .startsWith("Expert Panel III: Global Perspectives on Open Heritage and Diversity, Inclusion, and"
                        + " Sustainability");
        assertThat(titles("channel_shorts_doobydobap_2026-01.json"))
                .startsWith("Packing lunch for my special roommate")
                .endsWith("Korea ❤️ Japan Love Child????");
        assertThat(titles("agegated_fallback_UULF_playlist_page2.json"))
                .startsWith("Laphroaig Opinions Welcome - \"No\"");
    }

    @ParameterizedTest
    @CsvSource({
        "channel_videos_lockup_creativecommons_2026-05.json, true",
        "channel_videos_lockup_creativecommons_2026-05_continuation.json, true",
        "channel_shorts_doobydobap_2026-01.json, true",
        "agegated_fallback_UULF_playlist_page1.json, true",
        "agegated_fallback_UULF_playlist_page2.json, false",
        "channel_one_video_randomchannel_2026-01.json, false"
    })
    void onlyTheTokenAmongTheItemsLeadsOn(String file, boolean more) {
        assertThat(read(file).continuation() != null).isEqualTo(more);
    }

    @Test
    void vsauceHidesTheViewsOfTwoVideosAndTheyAreNotZero() {
        assertThat(read("channel_videos_videorenderer_vsauce_2026-01.json").items())
                .filteredOn(each -> each.views() == null)
                .hasSizeLessThanOrEqualTo(2);
        assertThat(lists().stream().map(line -> read(line.split(": ")[0])).flatMap(page -> page.items().stream()))
                .noneMatch(each -> each.views() != null && each.views().value() == 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "item_lockupviewmodelchannelmembersonly.json | lockupViewModel | x3pS1_qqtIs | - | - | 12 hours ago | 725",
                "item_lockupviewmodelchannelonerow.json | lockupViewModel | TEST123 | 3600000 | 100000 | 2 hours ago | 630",
                "item_lockupviewmodelchannelonerowliveviewsonly.json | lockupViewModel | TEST789 | - | - | - | -",
                "item_lockupviewmodelvideo.json | lockupViewModel | dQw4w9WgXcQ | 1200000 | 100000 | 2 years ago | 974",
                "item_emptytitle.json | videoRenderer | nc1kN8ZSfGQ | 1318193 | 1 | 8 years ago | 39"
            })
    void aSingleItemIsReadAsShown(
            String file, String kind, String id, Long views, Long step, String published, Long seconds) {
        ListPage page = list(Map.of(kind, Recording.of(file).json()));
        assertThat(page.items()).singleElement().satisfies(video -> {
            assertThat(video.seen().platformId()).isEqualTo(id);
            assertThat(video.views()).isEqualTo(views == null ? null : new Counter(views, step));
            assertThat(video.seen().publishedText()).isEqualTo(published);
            assertThat(video.seen().duration()).isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
            assertThat(video.seen().format()).isEqualTo(Format.VIDEO);
        });
    }

    @Test
    void aTitleThatIsMissingIsEmpty() {
        assertThat(list(Map.of(
                                "videoRenderer",
                                Recording.of("item_emptytitle.json").json()))
                        .items())
                .singleElement()
                .satisfies(video -> assertThat(video.seen().title()).isEmpty());
    }

    @Test
    void aReelOf2023IsRead() {
        JsonNode reel = JsonMapper.builder().build().readTree("""
                {"videoId": "abcdefghijk", "headline": {"simpleText": "A reel"},
                 "viewCountText": {"simpleText": "2.5M views"},
                 "thumbnail": {"thumbnails": [{"url": "https://i.ytimg.com/vi/abcdefghijk/frame0.jpg", "width": 1}]}}
                """);
        assertThat(list(Map.of("reelItemRenderer", reel)).items())
                .singleElement()
                .satisfies(video -> assertThat(video.views()).isEqualTo(new Counter(2_500_000, 100_000)));
    }

    @Test
    void aPremiereHasNoViewsYet() {
        JsonNode premiere = JsonMapper.builder().build().readTree("""
                {"videoId": "abcdefghijk", "title": {"runs": [{"text": "Soon"}]},
                 "upcomingEventData": {"startTime": "1893456000"},
                 "viewCountText": {"runs": [{"text": "12"}, {"text": " waiting"}]}}
                """);
        assertThat(list(Map.of("videoRenderer", premiere)).items())
                .singleElement()
                .satisfies(video -> assertThat(video.views()).isNull());
    }

    @Test
    void aKindThatIsNotKnownIsCountedAndTheRestIsRead() {
        JsonNode known = Recording.of("item_emptytitle.json").json();
        ListPage page = list(Map.of("videoRenderer", known, "hologramViewModel", known));
        assertThat(page.items()).hasSize(1);
        assertThat(page.unknown()).containsExactly(Map.entry("browse/videos/hologramViewModel", 1));
    }

    private static List<String> titles(String file) {
        return read(file).items().stream().map(each -> each.seen().title()).toList();
    }

    private static ListPage read(String file) {
        JsonNode root = Recording.of(file).json();
        Place place =
                file.contains("shorts") ? Tab.SHORTS.place() : file.contains("live") ? Tab.STREAMS.place() : VIDEOS;
        return ListReader.read(place, Tabs.of(root).content(), root);
    }

    private static ListPage list(Map<String, JsonNode> items) {
        JsonMapper mapper = JsonMapper.builder().build();
        var content = mapper.createObjectNode();
        var contents = content.putObject("richGridRenderer").putArray("contents");
        items.forEach((kind, item) -> contents.addObject()
                .putObject("richItemRenderer")
                .putObject("content")
                .set(kind, item));
        return ListReader.read(VIDEOS, content, mapper.createObjectNode());
    }
}
