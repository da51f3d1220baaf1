package io.cosmeya.embedded.simulator;

import static io.cosmeya.embedded.simulator.TikTokVisitor.NOW;
import static io.cosmeya.embedded.simulator.TikTokVisitor.VIDEO;
import static io.cosmeya.embedded.simulator.TikTokVisitor.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What TikTok as it is played shows its visitors beyond the recorded shape.
class PlayedTikTokTests {

    private static final TikTokVisitor TIKTOK = new TikTokVisitor();

    @AfterAll
    static void close() {
        TIKTOK.close();
    }

    @Test
    void theNumbersOfAProfileAreRoundedBesideTheExactOnes() throws Exception {
        JsonNode info =
                TIKTOK.data("/" + TIKTOK.wide().handle(NOW)).at("/__DEFAULT_SCOPE__/webapp.user-detail/userInfo");
        assertThat(info.at("/stats/followerCount").asLong() % 100_000).isZero();
        long exact = Long.parseLong(info.at("/statsV2/followerCount").asString());
        assertThat(exact).isCloseTo(TIKTOK.wide().subscribers(NOW), within(10_000L));
    }

    @Test
    void theUnsignedListRunsBackwardsToItsEnd() throws Exception {
        Set<String> ids = new TreeSet<>();
        long cursor = NOW.toEpochMilli();
        boolean more = true;
        while (more) {
            JsonNode list = Visitor.MAPPER.readTree(TIKTOK.get("/api/creator/item_list/?count=15&cursor=" + cursor
                            + "&secUid=" + TIKTOK.secUid(TIKTOK.wide()))
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
                        TIKTOK.wide().listed(NOW).stream().map(WorldVideo::id).toList());
    }

    @Test
    void aShortLinkSendsOnlyAFetcherOfPreviewsOn() throws Exception {
        String path = "/ZMc" + TIKTOK.wide().id() + "/";
        HttpResponse<byte[]> fetcher = TIKTOK.get(path, "User-Agent", "facebookexternalhit/1.1");
        assertThat(fetcher.statusCode()).isEqualTo(301);
        assertThat(fetcher.headers().firstValue("Location").orElseThrow())
                .startsWith("https://www.tiktok.com/@cosmeya.wide?");
        assertThat(TIKTOK.get(path, "User-Agent", "Mozilla/5.0").statusCode()).isEqualTo(200);
    }

    @Test
    void aTitleIsNoMarkup() throws Exception {
        String page = new String(TIKTOK.get("/@cosmeya.script").body(), StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("<script>alert(1)").contains("/api/post/item_list/");
        assertThat(TIKTOK.get("/@cosmeya.script").headers().allValues("Set-Cookie"))
                .anyMatch(it -> it.startsWith("msToken="));
    }

    @Test
    void picturesAreServedWhereTheItemsSay() throws Exception {
        WorldVideo film = TIKTOK.wide().listed(NOW).getFirst();
        String cover = at(TIKTOK.data("/@any/video/" + film.id()), VIDEO + "itemInfo.itemStruct.video.cover")
                .asString();
        HttpResponse<byte[]> picture = TIKTOK.get(URI.create(cover).getRawPath());
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(picture.body()).hasSizeGreaterThan(1_000);
    }
}
