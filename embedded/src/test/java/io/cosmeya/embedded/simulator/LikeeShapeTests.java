package io.cosmeya.embedded.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.likee.Likee;
import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Likee's answers beside the recordings, and beside the truth of the world.
class LikeeShapeTests {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final String API = "/likee-activity-flow-micro/";
    private static final Simulator SIMULATOR = simulator();
    private static final Visitor VISITOR = new Visitor(SIMULATOR.origin(Site.LIKEE), HttpClient.newHttpClient());

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
    void aListHasTheRecordedPaths() throws Exception {
        JsonNode played = ask("videoApi/getUserVideo", "{\"uid\":\"%s\",\"count\":2}".formatted(dancer().id()));
        assertThat(KeyPaths.of(played)).isEqualTo(KeyPaths.of(recorded("getUserVideo.json")));
    }

    @Test
    void theDetailsOfAPostHaveTheRecordedPaths() throws Exception {
        String id = dancer().listed(NOW).getFirst().id();
        JsonNode item = ask("videoApi/getVideoInfo", "{\"postIds\":\"%s,1\"}".formatted(id))
                .at("/data/videoList/0");
        assertThat(KeyPaths.of(item)).isSubsetOf(KeyPaths.of(recorded("item-details.json")));
        assertThat(KeyPaths.of(item)).contains("optionData.dur", "duration", "posterUid", "playCount");
    }

    @Test
    void aPersonHasTheRecordedPaths() throws Exception {
        JsonNode byNumber = ask("userApi/getUserInfo", "{\"uid\":\"%s\"}".formatted(dancer().id()));
        JsonNode byName = ask("official_website/WebView/getProfileDetail", "{\"likeeId\":\"sova.dance\"}");
        assertThat(KeyPaths.of(byName.at("/data/userinfo"))).isEqualTo(KeyPaths.of(recorded("userinfo.json")));
        assertThat(byNumber).isEqualTo(byName);
    }

    @Test
    void aCountHasTheRecordedPaths() throws Exception {
        JsonNode played = ask("userApi/getUserPostNum", "{\"uid\":\"%s\"}".formatted(dancer().id()));
        assertThat(KeyPaths.of(played.at("/data/postInfoMap/" + dancer().id())))
                .isEqualTo(KeyPaths.of(recorded("getUserPostNum.json").at("/data/postInfoMap/30000")));
    }

    @Test
    void aQuestionByGetIsRefusedAsRecorded() throws Exception {
        byte[] played = VISITOR.get(API + "videoApi/getUserVideo").body();
        assertThat(Visitor.MAPPER.readTree(played)).isEqualTo(recorded("error-41001.json"));
    }

    @Test
    void aPageOfAPersonHasTheRecordedPathsAndNoTitleAsMarkup() throws Exception {
        String recorded = text("profile.html");
        for (WorldChannel channel : List.of(dancer(), named("@script_kid"))) {
            String played = html("/" + channel.handle(NOW));
            assertThat(KeyPaths.of(window(played))).isEqualTo(KeyPaths.of(window(recorded)));
            assertThat(window(played).at("/userinfo/uid").asString()).isEqualTo(channel.id());
            assertThat(played).contains("window.isEmpty = 0;").doesNotContain("</script><script>");
        }
        assertThat(html("/@gone_for_good")).contains("window.isEmpty = 1;");
    }

    @Test
    void aWalkFindsEveryPostOfTheWebOnce() throws Exception {
        List<String> found = new ArrayList<>();
        String last = "";
        for (JsonNode list = page(last, 100); !list.isEmpty(); list = page(last, 100)) {
            list.forEach(item -> found.add(item.path("postId").asString()));
            last = found.getLast();
        }
        assertThat(found).hasSizeGreaterThan(200).containsExactlyElementsOf(ids(dancer()));
        assertThat(page("", 7)).hasSize(7);
        assertThat(page("", 1_000)).hasSize(100);
    }

    @Test
    void theWebListsLessThanTheProfileCounts() throws Exception {
        WorldChannel radio = named("@night_radio");
        String uid = "{\"uid\":\"%s\",\"count\":100}".formatted(radio.id());
        int counted = ask("userApi/getUserPostNum", uid)
                .at("/data/postInfoMap/" + radio.id() + "/videoNums")
                .asInt();
        assertThat(ask("videoApi/getUserVideo", uid).at("/data/videoList"))
                .hasSize(ids(radio).size());
        assertThat(ids(radio)).hasSizeLessThan(counted);
    }

    @Test
    void onlyAGuestSeesWhatIsForGuests() throws Exception {
        String uid = "{\"uid\":\"%s\"}".formatted(named("@guests.only").id());
        assertThat(ask("videoApi/getUserVideo", uid).path("code").asInt()).isNotZero();
        assertThat(ask("user/getGuestInfoForPC", "{\"deviceId\":\"web1\"}")
                        .at("/data/uid")
                        .asLong())
                .isPositive();
    }

    @Test
    void shortLinksLeadToPeoplePostsAndTheApp() throws Exception {
        String post = dancer().listed(NOW).getFirst().id();
        assertThat(location("/p/" + Likee.code(dancer().id()))).startsWith("https://likee.video/@sova.dance?");
        assertThat(location("/v/" + Likee.code(post))).startsWith("https://likee.video/@sova.dance/video/" + post);
        assertThat(location("/p/app")).startsWith("https://likee.onelink.me/");
        assertThat(VISITOR.get("/v/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void picturesAreReal() throws Exception {
        String cover = page("", 1).at("/0/coverUrl").asString().replace("https://videosnap.like.video", "");
        assertThat(ImageIO.read(new ByteArrayInputStream(VISITOR.get(cover).body()))
                        .getHeight())
                .isEqualTo(720);
        String avatar = "/na_live/3a1/%s_big.jpg".formatted(dancer().id());
        assertThat(ImageIO.read(new ByteArrayInputStream(VISITOR.get(avatar).body()))
                        .getHeight())
                .isEqualTo(480);
        assertThat(VISITOR.get("/na_live/3a1/1_big.jpg").statusCode()).isEqualTo(404);
    }

    private static List<String> ids(WorldChannel channel) {
        return channel.listed(NOW).stream()
                .filter(video -> video.format() != Format.PHOTO)
                .map(WorldVideo::id)
                .toList();
    }

    private static JsonNode page(String last, int count) throws Exception {
        String question = "{\"uid\":\"%s\",\"count\":%d,\"lastPostId\":\"%s\"}".formatted(dancer().id(), count, last);
        return ask("videoApi/getUserVideo", question).at("/data/videoList");
    }

    private static JsonNode ask(String method, String json) throws Exception {
        HttpResponse<String> answer = VISITOR.post(API + method, json);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Visitor.MAPPER.readTree(answer.body());
    }

    private static String html(String path) throws Exception {
        return new String(VISITOR.get(path).body(), StandardCharsets.UTF_8);
    }

    private static String location(String path) throws Exception {
        return VISITOR.get(path).headers().firstValue("location").orElse("");
    }

    private static JsonNode window(String html) {
        String after = html.substring(html.indexOf("window.data = ") + 14);
        return Visitor.MAPPER.readTree(after.substring(0, after.indexOf(";\nwindow.isEmpty")));
    }

    private static JsonNode recorded(String name) throws Exception {
        return Visitor.MAPPER.readTree(text(name));
    }

    private static String text(String name) throws Exception {
        try (InputStream in = LikeeShapeTests.class.getResourceAsStream("/recordings/likee/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static WorldChannel dancer() {
        return named("@sova.dance");
    }

    private static WorldChannel named(String handle) {
        return SIMULATOR.world(Site.LIKEE).named(handle, NOW).orElseThrow();
    }
}
