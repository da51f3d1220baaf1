package io.cosmeya.scrapers.platform.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Each recording gives its ground truth, or is the refusal that it is.
class RecordedTikTokTests {

    @Test
    void theProfileOfNasa() {
        assertThat(profile("page_profile_nasa_2026-09.html"))
                .isEqualTo(new Profile(
                        "7664638705177150477",
                        "MS4wLjABAAAAU9BRVzC8oCaegVnia8IbqWhPb_-dbU7s00Y3wS1_Nx8g5RUaYvyXrpejgjdxTwd6",
                        "@nasa",
                        "NASA",
                        "https://p16-common-sign.tiktokcdn-eu.com/tos-maliva-avt-0068/"
                                + "e5143212a59c09a008bf50f487d54d1f~tplv-tiktokx-cropcenter:1080:1080.jpeg",
                        Counter.exact(1_785_290),
                        Counter.exact(46),
                        false));
    }

    @Test
    void theProfileOfKhabyWhoseHeartsOverflow() {
        Profile khaby = profile("page_profile_khaby_lame_2026-09.html");
        assertThat(khaby.id()).isEqualTo("127905465618821121");
        assertThat(khaby.handle()).isEqualTo("@khaby.lame");
        assertThat(khaby.title()).isEqualTo("Khabane lame");
        assertThat(khaby.followers()).isEqualTo(Counter.exact(162_986_107));
        assertThat(khaby.videos()).isEqualTo(Counter.exact(1_353));
    }

    @Test
    void theProfileOfTheApi() {
        JsonNode root = TikTokRecording.of("api_user_detail_zg520_2025-10.json").json();
        assertThat(StatusCode.of("x", root)).isEmpty();
        Profile profile = Profile.of(root.path("userInfo")).orElseThrow();
        assertThat(profile.id()).isEqualTo("6799838955094836230");
        assertThat(profile.handle()).isEqualTo("@zg.520");
        assertThat(profile.title()).isEqualTo("小邹旅行🇨🇳");
        assertThat(profile.secUid())
                .isEqualTo("MS4wLjABAAAAkagks5n_8XDIMWf94LZDUYs54FG5bJmEFJkWtjA__uRUN8QWaavHhzSyEO6WBPQj");
        assertThat(profile.followers()).isEqualTo(Counter.exact(427_682));
        assertThat(profile.videos()).isEqualTo(Counter.exact(1_605));
    }

    @Test
    void theBannedProfileIsRemoved() {
        assertThat(opened("page_profile_banned_10221.html"))
                .isEqualTo(new Opened.Closed(new Outcome.Removed("profile: 10221 user banned")));
    }

    @ParameterizedTest
    @CsvSource({
        "7458607278405471496, 1736592338, 41, 2414227, 178670, 1378, 3793",
        "7370152455633472788, 1715997359, 22, 12130, 370, 8, 4",
        "7437754555477085496, 1731737196, 13, 6535599, 652700, 2862, 31456",
        "7125228696394386714, 1658971593, 24, 1536225, 142435, 782, 549",
        "7480719515236617518, 1741740763, 72, 5127714, 333995, 3238, 9463",
        "7489097968562343174, 1743691505, 13, 189017, 16026, 121, 329"
    })
    void theItemsOfTheSearchAreExact(
            String id, long published, long seconds, long views, long likes, long comments, long shares) {
        VideoReading video = search().stream()
                .filter(each -> each.seen().platformId().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(video.seen().published()).isEqualTo(Instant.ofEpochSecond(published));
        assertThat(video.seen().duration()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(video.views()).isEqualTo(Counter.exact(views));
        assertThat(video.likes()).isEqualTo(Counter.exact(likes));
        assertThat(video.comments()).isEqualTo(Counter.exact(comments));
        assertThat(video.shares()).isEqualTo(Counter.exact(shares));
        assertThat(video.status()).isEqualTo(Snapshot.Status.OK);
    }

    @Test
    void allItemsOfTheSearchAreFound() {
        assertThat(search())
                .extracting(each -> each.seen().platformId())
                .containsExactly(("7458607278405471496 7370152455633472788 7437754555477085496 7125228696394386714"
                                + " 7480719515236617518 7489097968562343174 7443054796975672583 7462606645957283077"
                                + " 7431047873703251217 7498601392429370631 7437037170004659457 7416686085960469767")
                        .split(" "));
        assertThat(search().getFirst().seen().title())
                .isEqualTo("Bí mật khủng khiếp đã bị lộ #naruto #hinata #xh #fyp ");
        assertThat(search())
                .allMatch(each -> String.valueOf(each.seen().pictureUrl()).contains("tiktokcdn"));
    }

    @Test
    void theSignedListTellsRoundedNumbersAndAPinnedVideo() {
        JsonNode root =
                TikTokRecording.of("api_post_item_list_zg520_2025-10.json").json();
        ListPage page = ListPage.read("post/item_list", root, "hasMore");
        assertThat(page.more()).isTrue();
        assertThat(page.unknown()).isEmpty();
        assertThat(page.items()).singleElement().satisfies(item -> {
            assertThat(item.pinned()).isTrue();
            VideoReading video = item.reading("x");
            assertThat(video.seen().platformId()).isEqualTo("7513039993741397256");
            assertThat(video.seen().title()).isEqualTo("高铁穿过莆田市湄洲湾跨海特大桥#china #中国高铁🚅 ");
            assertThat(video.seen().published()).isEqualTo(Instant.ofEpochSecond(1_749_265_942));
            assertThat(video.seen().duration()).isEqualTo(Duration.ofSeconds(18));
            assertThat(video.views()).isEqualTo(new Counter(1_900_000, 100_000));
            assertThat(video.likes()).isEqualTo(new Counter(68_300, 100));
            assertThat(video.comments()).isEqualTo(Counter.exact(1_502));
            assertThat(video.shares()).isEqualTo(Counter.exact(2_528));
        });
        assertThat(Profile.ofOwner(page.items().getFirst().node()).orElseThrow().id())
                .isEqualTo("6799838955094836230");
    }

    @Test
    void theWaitingPageIsAChallengeWithAPuzzle() {
        String html = TikTokRecording.of("waf_please_wait_SYNTHETIC.html").text();
        assertThat(Signs.waits(html)).isTrue();
        Map<String, String> cookies = WafPuzzle.of(html).orElseThrow().cookies().orElseThrow();
        assertThat(cookies).containsOnlyKeys("_wafchallengeid");
        JsonNode answer = TikTokRecording.decoded(cookies.get("_wafchallengeid"));
        assertThat(answer.path("d").asString()).isEqualTo("NDI0Mg==");
        assertThat(answer.path("s").asString()).isEqualTo("synthetic-signature");
        assertThat(scraped("waf_please_wait_SYNTHETIC.html")).isInstanceOf(Outcome.Challenged.class);
    }

    @Test
    void anEmptyBodyIsARefusal() {
        assertThat(scraped("api_post_item_list_empty_body.txt")).isInstanceOf(Outcome.Challenged.class);
    }

    private static Outcome scraped(String name) {
        PlayedPages pages = new PlayedPages().with("", TikTokRecording.of(name).body());
        return Wiring.scrape(pages, Wiring.channel("7664638705177150477", "@nasa"));
    }

    private static List<VideoReading> search() {
        return TikTokRecording.of("api_search_general_full_2025-05.json")
                .json()
                .path("data")
                .valueStream()
                .flatMap(node -> Item.of(node.path("item")).stream())
                .map(item -> item.reading("search"))
                .toList();
    }

    private static Profile profile(String name) {
        return ((Opened.Shown) opened(name)).profile();
    }

    private static Opened opened(String name) {
        JsonNode root = EmbeddedJson.TODAY.read(TikTokRecording.of(name).text()).orElseThrow();
        return ProfilePage.read(root, "direct");
    }
}
