package io.cosmeya.embedded.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The recordings are real answers of Instagram, cut to two items a list; what is played has their key paths.
class InstagramShapeTests {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Simulator SIMULATOR = simulator();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern BLOCK = Pattern.compile("data-sjs>(.*?)</script>");

    /// Keys that are newer than the recordings; they are named where the platform is described.
    private static final List<String> NEWER =
            List.of("reshare_count", "timeline_pinned_user_ids", "clips_tab_pinned_user_ids");

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
    void aPageOfReelsHasTheRecordedPaths() throws Exception {
        JsonNode reels =
                json(post("/api/v1/clips/user/", "target_user_id=" + kitchen().id() + "&page_size=50"));
        JsonNode recorded = Visitor.MAPPER.readTree(recorded("clips-user.json"));
        bothHave(
                recorded,
                reels,
                "items[].media.pk",
                "items[].media.code",
                "items[].media.taken_at",
                "items[].media.play_count",
                "items[].media.view_count",
                "items[].media.like_count",
                "items[].media.comment_count",
                "items[].media.video_duration",
                "items[].media.product_type",
                "items[].media.like_and_view_counts_disabled",
                "items[].media.image_versions2.candidates[].url",
                "items[].media.caption.text",
                "paging_info.max_id",
                "paging_info.more_available");
        Set<String> known = KeyPaths.of(recorded);
        NEWER.forEach(key -> known.add("items[].media." + key));
        assertThat(KeyPaths.of(reels)).isSubsetOf(known);
    }

    @Test
    void aPageOfPostsHasThePathsOfAReel() throws Exception {
        JsonNode posts = json(get("/api/v1/feed/user/" + kitchen().id() + "/?count=33", true));
        Set<String> known = new TreeSet<>(Set.of("items", "num_results", "more_available", "next_max_id", "status"));
        KeyPaths.of(Visitor.MAPPER.readTree(recorded("clips-user.json"))).stream()
                .filter(path -> path.startsWith("items[].media."))
                .forEach(path -> known.add(path.replace("items[].media.", "items[].")));
        NEWER.forEach(key -> known.add("items[]." + key));
        assertThat(KeyPaths.of(posts)).isSubsetOf(known).contains("items[].pk", "items[].media_type");
        assertThat(KeyPaths.at(posts, "items[].media_type"))
                .extracting(JsonNode::asInt)
                .contains(1, 2, 8);
    }

    @Test
    void aProfileHasTheRecordedPaths() throws Exception {
        JsonNode profile = json(get("/api/v1/users/" + kitchen().id() + "/info/", true));
        JsonNode recorded = Visitor.MAPPER.readTree(recorded("users-info.json"));
        bothHave(recorded, profile, "user.pk", "user.username", "user.full_name", "user.follower_count");
        bothHave(recorded, profile, "user.media_count", "user.total_clips_count", "user.is_private");
        assertThat(KeyPaths.of(profile)).isSubsetOf(KeyPaths.of(recorded));
    }

    @Test
    void aProfileByNameHasTheRecordedPaths() throws Exception {
        String name = kitchen().handle(NOW).substring(1);
        JsonNode profile = json(get("/api/v1/users/web_profile_info/?username=" + name, true));
        JsonNode recorded = Visitor.MAPPER.readTree(recorded("web-profile-info.json"));
        String node = "data.user.edge_owner_to_timeline_media.edges[].node.";
        bothHave(
                recorded,
                profile,
                "data.user.id",
                "data.user.edge_followed_by.count",
                "data.user.edge_owner_to_timeline_media.count",
                "data.user.edge_owner_to_timeline_media.page_info.end_cursor",
                node + "shortcode",
                node + "video_view_count",
                node + "edge_media_preview_like.count",
                node + "edge_media_to_comment.count",
                node + "edge_media_to_caption.edges[].node.text",
                node + "taken_at_timestamp",
                node + "thumbnail_src");
        assertThat(KeyPaths.of(profile)).isSubsetOf(KeyPaths.of(recorded));
    }

    @Test
    void thePageOfStrangersHasTheRecordedPaths() throws Exception {
        String html = text(get("/" + kitchen().handle(NOW).substring(1) + "/", false));
        List<String> simulated =
                BLOCK.matcher(html).results().map(match -> match.group(1)).toList();
        List<String> recorded = BLOCK.matcher(new String(recorded("page-profile.html"), StandardCharsets.UTF_8))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(simulated).hasSameSizeAs(recorded);
        for (int i = 0; i < recorded.size(); i++) {
            Set<String> known = KeyPaths.of(Visitor.MAPPER.readTree(recorded.get(i)));
            assertThat(KeyPaths.of(Visitor.MAPPER.readTree(simulated.get(i))))
                    .isSubsetOf(known)
                    .isNotEmpty();
        }
        assertThat(html).contains("(&#064;cosmeya.kitchen) • Instagram photos and videos");
    }

    @Test
    void refusalsHaveTheRecordedWords() throws Exception {
        assertThat(text(get("/nobody.at.all/", false)).strip())
                .isEqualTo(new String(recorded("not-found.html"), StandardCharsets.UTF_8).strip());
        assertThat(text(get("/accounts/login/", false)).strip())
                .isEqualTo(new String(recorded("login-wall.html"), StandardCharsets.UTF_8).strip());
        HttpResponse<byte[]> stranger = get("/api/v1/users/" + kitchen().id() + "/info/", false);
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(json(stranger)).isEqualTo(Visitor.MAPPER.readTree(recorded("please-wait.json")));
    }

    @Test
    void listsArePagedToTheirEndWithoutGapOrDouble() throws Exception {
        Set<String> seen = new TreeSet<>();
        String after = "";
        int pages = 0;
        do {
            JsonNode page = json(
                    post("/api/v1/clips/user/", "target_user_id=" + kitchen().id() + "&page_size=20&max_id=" + after));
            KeyPaths.at(page, "items[].media.pk")
                    .forEach(pk -> assertThat(seen.add(pk.asString())).isTrue());
            after = page.at("/paging_info/max_id").asString();
            pages++;
        } while (!after.isEmpty());
        assertThat(pages).isGreaterThan(2);
        assertThat(seen)
                .hasSameSizeAs(kitchen().published(NOW).stream()
                        .filter(video -> video.access(NOW) == Access.EVERYBODY)
                        .filter(video -> video.format() != Format.PHOTO)
                        .toList());
    }

    @Test
    void aTitleThatMeansHarmIsNoMarkup() throws Exception {
        Matcher harm = Pattern.compile("<script>alert").matcher(text(get("/cosmeya_script/", false)));
        assertThat(harm.find()).isFalse();
    }

    @Test
    void theWorldHasWhatIsHardToRead() {
        List<WorldChannel> channels = SIMULATOR.world(Site.INSTAGRAM).channels();
        assertThat(channels).hasSizeBetween(8, 12).anyMatch(WorldChannel::closed);
        assertThat(channels).anyMatch(channel -> channel.removedFor().isPresent());
        assertThat(channels).anyMatch(channel -> channel.published(NOW).isEmpty());
        assertThat(channels)
                .anyMatch(channel -> !channel.handle(NOW).equals(channel.handle(NOW.minusSeconds(7 * 86_400))));
        assertThat(channels.stream().flatMap(channel -> channel.published(NOW).stream()))
                .anyMatch(video -> video.likesHidden())
                .anyMatch(video -> video.format() == Format.PHOTO)
                .allMatch(video -> video.id().matches("\\d{18,19}"));
    }

    private static WorldChannel kitchen() {
        return SIMULATOR.world(Site.INSTAGRAM).named("@cosmeya.kitchen", NOW).orElseThrow();
    }

    private static void bothHave(JsonNode recorded, JsonNode simulated, String... paths) {
        for (String path : paths) {
            assertThat(KeyPaths.at(recorded, path)).as("recorded " + path).isNotEmpty();
            assertThat(KeyPaths.at(simulated, path)).as("simulated " + path).isNotEmpty();
        }
    }

    private static HttpResponse<byte[]> get(String path, boolean signedIn) throws IOException, InterruptedException {
        return HTTP.send(request(path, signedIn).build(), BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> post(String path, String form) throws IOException, InterruptedException {
        return HTTP.send(request(path, true).POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request(String path, boolean signedIn) {
        URI uri = SIMULATOR.origin(Site.INSTAGRAM).resolve(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        return signedIn ? request.header("Cookie", "csrftoken=x; sessionid=42%3Awell") : request;
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return Visitor.MAPPER.readTree(answer.body());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static byte[] recorded(String name) throws IOException {
        try (InputStream in = InstagramShapeTests.class.getResourceAsStream("/recordings/instagram/" + name)) {
            return in.readAllBytes();
        }
    }
}
