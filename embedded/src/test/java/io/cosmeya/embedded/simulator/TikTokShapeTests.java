package io.cosmeya.embedded.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The recordings are what pages of TikTok hold, lists cut to one or two items.
class TikTokShapeTests {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Simulator SIMULATOR = simulator();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String USER = "__DEFAULT_SCOPE__.webapp§user-detail.";
    private static final String VIDEO = "__DEFAULT_SCOPE__.webapp§video-detail.";
    private static final List<String> OF_AN_ITEM = List.of(
            "id",
            "desc",
            "createTime",
            "author.id",
            "author.uniqueId",
            "author.secUid",
            "stats.playCount",
            "statsV2.playCount",
            "statsV2.diggCount",
            "statsV2.commentCount",
            "statsV2.shareCount",
            "video.duration",
            "video.cover");

    private static Simulator simulator() {
        SimulatedClock clock = new SimulatedClock();
        clock.set(NOW);
        return Simulator.start(1, clock);
    }

    @AfterAll
    static void close() {
        SIMULATOR.close();
    }

    @Test
    void theProfileHasTheRecordedPaths() throws Exception {
        JsonNode page = data("/" + wide().handle(NOW));
        bothHave(
                recorded("profile"),
                page,
                USER,
                List.of(
                        "statusCode",
                        "statusMsg",
                        "userInfo.itemList",
                        "userInfo.user.id",
                        "userInfo.user.uniqueId",
                        "userInfo.user.nickname",
                        "userInfo.user.secUid",
                        "userInfo.user.privateAccount",
                        "userInfo.user.avatarLarger",
                        "userInfo.stats.heartCount",
                        "userInfo.stats.followerCount",
                        "userInfo.statsV2.followerCount",
                        "userInfo.statsV2.videoCount"));
        assertThat(paths(page)).isSubsetOf(paths(recorded("profile")));
    }

    @Test
    void theNumbersOfAProfileAreRoundedBesideTheExactOnes() throws Exception {
        JsonNode info = data("/" + wide().handle(NOW)).at("/__DEFAULT_SCOPE__/webapp.user-detail/userInfo");
        assertThat(info.at("/stats/followerCount").asLong() % 100_000).isZero();
        long exact = Long.parseLong(info.at("/statsV2/followerCount").asString());
        assertThat(exact).isCloseTo(wide().subscribers(NOW), within(10_000L));
    }

    @Test
    void aVideoAndAPhotoHaveTheRecordedPaths() throws Exception {
        WorldVideo film = video(it -> it.format() != Format.PHOTO);
        JsonNode page = data("/@any/video/" + film.id());
        bothHave(recorded("video"), page, VIDEO + "itemInfo.itemStruct.", OF_AN_ITEM);
        WorldVideo photo = video(it -> it.format() == Format.PHOTO);
        JsonNode post = data("/@any/photo/" + photo.id());
        bothHave(
                recorded("photo"),
                post,
                VIDEO + "itemInfo.itemStruct.",
                List.of(
                        "imagePost.title",
                        "imagePost.cover.imageURL.urlList[]",
                        "imagePost.images[].imageURL.urlList[]"));
        assertThat(at(post, VIDEO + "itemInfo.itemStruct.createTime").isString())
                .isTrue();
        Set<String> known = new TreeSet<>(paths(recorded("photo")));
        known.addAll(paths(recorded("video")));
        paths(recorded("post-item-list")).forEach(path -> {
            if (path.startsWith("itemList[].")) {
                known.add((VIDEO + "itemInfo.itemStruct.").replace('§', '.') + path.substring(11));
            }
        });
        assertThat(paths(post)).isSubsetOf(known);
        assertThat(paths(page)).isSubsetOf(known);
    }

    @Test
    void theSignedListHasTheRecordedPathsAndNeedsTheCookie() throws Exception {
        String address = "/api/post/item_list/?count=16&cursor=0&secUid=" + secUid(wide());
        assertThat(get(address).body()).isEmpty();
        JsonNode list =
                Visitor.MAPPER.readTree(get(address, "Cookie", "a=b; msToken=x").body());
        bothHave(recorded("post-item-list"), list, "itemList[].", OF_AN_ITEM);
        bothHave(recorded("post-item-list"), list, "", List.of("cursor", "hasMore", "statusCode"));
        assertThat(paths(list)).isSubsetOf(paths(recorded("post-item-list")));
        assertThat(list.path("itemList").size()).isEqualTo(18);
        assertThat(list.at("/itemList/0/isPinnedItem").asBoolean()).isTrue();
        assertThat(list.at("/itemList/0/createTime").isIntegralNumber()).isTrue();
        assertThat(list.path("cursor").isString()).isTrue();
    }

    @Test
    void theUnsignedListRunsBackwardsToItsEnd() throws Exception {
        Set<String> ids = new TreeSet<>();
        long cursor = NOW.toEpochMilli();
        boolean more = true;
        while (more) {
            JsonNode list = Visitor.MAPPER.readTree(
                    get("/api/creator/item_list/?count=15&cursor=" + cursor + "&secUid=" + secUid(wide()))
                            .body());
            list.path("itemList").forEach(item -> ids.add(item.path("id").asString()));
            more = list.path("hasMorePrevious").asBoolean();
            cursor = list.path("itemList")
                            .valueStream()
                            .reduce((_, last) -> last)
                            .orElseThrow()
                            .path("createTime")
                            .asLong()
                    * 1_000;
        }
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        wide().listed(NOW).stream().map(WorldVideo::id).toList());
    }

    @Test
    void thePageForFramesHasTheRecordedPaths() throws Exception {
        JsonNode page = data("/embed/" + wide().handle(NOW));
        JsonNode data = page.at("/source/data").valueStream().findFirst().orElseThrow();
        JsonNode recorded =
                recorded("embed").at("/source/data").valueStream().findFirst().orElseThrow();
        assertThat(KeyPaths.of(data)).isEqualTo(KeyPaths.of(recorded));
        assertThat(data.path("videoList")).hasSize(11);
        assertThat(data.at("/videoList/0/id").asString())
                .isLessThan(data.at("/videoList/1/id").asString());
    }

    @Test
    void whatIsNotThereAnswersAsRecorded() throws Exception {
        assertThat(data("/@cosmeya.gone")).isEqualTo(recorded("profile-banned"));
        assertThat(data("/@any/video/7000000000000000001")).isEqualTo(recorded("video-missing"));
        assertThat(at(data("/@nobody.at.all"), USER + "statusCode").asInt()).isEqualTo(10221);
        assertThat(at(data("/@cosmeya.closed"), USER + "statusCode").asInt()).isEqualTo(10222);
    }

    @Test
    void theWaitingPageHasTheRecordedMarks() throws Exception {
        String page = new String(get("/@cosmeya.guarded").body(), StandardCharsets.UTF_8);
        String recorded = text("waf.html");
        for (String mark :
                List.of("id=\"cs\"", "id=\"wci\" class=\"_wafchallengeid\"", "id=\"rci\"", "Please wait...")) {
            assertThat(recorded).contains(mark);
            assertThat(page).contains(mark);
        }
        assertThat(page).doesNotContain("__UNIVERSAL_DATA");
    }

    @Test
    void aShortLinkSendsOnlyAFetcherOfPreviewsOn() throws Exception {
        String path = "/ZMc" + wide().id() + "/";
        HttpResponse<byte[]> fetcher = get(path, "User-Agent", "facebookexternalhit/1.1");
        assertThat(fetcher.statusCode()).isEqualTo(301);
        assertThat(fetcher.headers().firstValue("Location").orElseThrow())
                .startsWith("https://www.tiktok.com/@cosmeya.wide?");
        assertThat(get(path, "User-Agent", "Mozilla/5.0").statusCode()).isEqualTo(200);
    }

    @Test
    void aTitleIsNoMarkup() throws Exception {
        String page = new String(get("/@cosmeya.script").body(), StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("<script>alert(1)").contains("/api/post/item_list/");
        assertThat(get("/@cosmeya.script").headers().allValues("Set-Cookie")).anyMatch(it -> it.startsWith("msToken="));
    }

    @Test
    void picturesAreServedWhereTheItemsSay() throws Exception {
        WorldVideo film = wide().listed(NOW).getFirst();
        String cover = at(data("/@any/video/" + film.id()), VIDEO + "itemInfo.itemStruct.video.cover")
                .asString();
        HttpResponse<byte[]> picture = get(URI.create(cover).getRawPath());
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(picture.body()).hasSizeGreaterThan(1_000);
    }

    private static void bothHave(JsonNode recorded, JsonNode simulated, String prefix, List<String> names) {
        for (String name : names) {
            assertThat(paths(recorded))
                    .as("recorded")
                    .contains((prefix + name).replace('§', '.').replaceAll("\\[]$", ""));
            assertThat(paths(simulated))
                    .as("simulated")
                    .contains((prefix + name).replace('§', '.').replaceAll("\\[]$", ""));
        }
    }

    private static Set<String> paths(JsonNode tree) {
        return KeyPaths.of(tree);
    }

    /// A node by its path; `§` is a point within a name.
    private static JsonNode at(JsonNode tree, String path) {
        JsonNode node = tree;
        for (String step : path.split("\\.")) {
            node = node.path(step.replace('§', '.'));
        }
        return node;
    }

    private static JsonNode data(String path) throws Exception {
        String html = new String(get(path).body(), StandardCharsets.UTF_8);
        int from = html.indexOf("type=\"application/json\">") + 24;
        return Visitor.MAPPER.readTree(html.substring(from, html.indexOf("</script>", from)));
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SIMULATOR.origin(Site.TIKTOK) + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String secUid(WorldChannel channel) throws Exception {
        return at(data("/" + channel.handle(NOW)), USER + "userInfo.user.secUid")
                .asString();
    }

    private static JsonNode recorded(String name) throws IOException {
        return Visitor.MAPPER.readTree(text(name + ".json"));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = TikTokShapeTests.class.getResourceAsStream("/recordings/tiktok/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static WorldChannel wide() {
        return SIMULATOR.world(Site.TIKTOK).named("@cosmeya.wide", NOW).orElseThrow();
    }

    private static WorldVideo video(Predicate<WorldVideo> wanted) {
        return SIMULATOR.world(Site.TIKTOK).channels().stream()
                .filter(channel -> channel.removedFor().isEmpty() && !channel.closed())
                .flatMap(channel -> channel.listed(NOW).stream())
                .filter(video -> video.access(NOW) == Access.EVERYBODY)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }
}
