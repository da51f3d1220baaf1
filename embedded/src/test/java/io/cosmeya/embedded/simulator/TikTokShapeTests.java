package io.cosmeya.embedded.simulator;

import static io.cosmeya.embedded.simulator.TikTokVisitor.NOW;
import static io.cosmeya.embedded.simulator.TikTokVisitor.USER;
import static io.cosmeya.embedded.simulator.TikTokVisitor.VIDEO;
import static io.cosmeya.embedded.simulator.TikTokVisitor.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The recordings are what pages of TikTok hold, lists cut to one or two items.
class TikTokShapeTests {

    private static final TikTokVisitor TIKTOK = new TikTokVisitor();

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

    @AfterAll
    static void close() {
        TIKTOK.close();
    }

    @Test
    void theProfileHasTheRecordedPaths() throws Exception {
        JsonNode page = TIKTOK.data("/" + TIKTOK.wide().handle(NOW));
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
    void aVideoAndAPhotoHaveTheRecordedPaths() throws Exception {
        WorldVideo film = TIKTOK.video(it -> it.format() != Format.PHOTO);
        JsonNode page = TIKTOK.data("/@any/video/" + film.id());
        bothHave(recorded("video"), page, VIDEO + "itemInfo.itemStruct.", OF_AN_ITEM);
        WorldVideo photo = TIKTOK.video(it -> it.format() == Format.PHOTO);
        JsonNode post = TIKTOK.data("/@any/photo/" + photo.id());
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
        String address = "/api/post/item_list/?count=16&cursor=0&secUid=" + TIKTOK.secUid(TIKTOK.wide());
        assertThat(TIKTOK.get(address).body()).isEmpty();
        JsonNode list = Visitor.MAPPER.readTree(
                TIKTOK.get(address, "Cookie", "a=b; msToken=x").body());
        bothHave(recorded("post-item-list"), list, "itemList[].", OF_AN_ITEM);
        bothHave(recorded("post-item-list"), list, "", List.of("cursor", "hasMore", "statusCode"));
        assertThat(paths(list)).isSubsetOf(paths(recorded("post-item-list")));
        assertThat(list.path("itemList").size()).isEqualTo(18);
        assertThat(list.at("/itemList/0/isPinnedItem").asBoolean()).isTrue();
        assertThat(list.at("/itemList/0/createTime").isIntegralNumber()).isTrue();
        assertThat(list.path("cursor").isString()).isTrue();
    }

    @Test
    void thePageForFramesHasTheRecordedPaths() throws Exception {
        JsonNode page = TIKTOK.data("/embed/" + TIKTOK.wide().handle(NOW));
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
        assertThat(TIKTOK.data("/@cosmeya.gone")).isEqualTo(recorded("profile-banned"));
        assertThat(TIKTOK.data("/@any/video/7000000000000000001")).isEqualTo(recorded("video-missing"));
        assertThat(at(TIKTOK.data("/@nobody.at.all"), USER + "statusCode").asInt())
                .isEqualTo(10221);
        assertThat(at(TIKTOK.data("/@cosmeya.closed"), USER + "statusCode").asInt())
                .isEqualTo(10222);
    }

    @Test
    void theWaitingPageHasTheRecordedMarks() throws Exception {
        String page = new String(TIKTOK.get("/@cosmeya.guarded").body(), StandardCharsets.UTF_8);
        String recorded = text("waf.html");
        for (String mark :
                List.of("id=\"cs\"", "id=\"wci\" class=\"_wafchallengeid\"", "id=\"rci\"", "Please wait...")) {
            assertThat(recorded).contains(mark);
            assertThat(page).contains(mark);
        }
        assertThat(page).doesNotContain("__UNIVERSAL_DATA");
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

    private static JsonNode recorded(String name) throws IOException {
        return Visitor.MAPPER.readTree(text(name + ".json"));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = TikTokShapeTests.class.getResourceAsStream("/recordings/tiktok/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
