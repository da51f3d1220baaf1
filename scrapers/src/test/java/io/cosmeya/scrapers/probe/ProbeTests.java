package io.cosmeya.scrapers.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.SimulatedClock;
import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.scrapers.platform.HttpWiring;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The whole command over HTTP, before servers that play the platforms.
class ProbeTests {

    private static final String SECRET = "hush-hush-hush";

    private final Simulator simulator = Simulator.start(1, clock());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void everyWayOfEveryPlatformBringsWhatIsExpected() throws IOException {
        int code = run(Map.of(), all());
        assertThat(text()).doesNotContain("MISSING", "CHANGED");
        assertThat(code).as(text()).isZero();
        assertThat(text()).contains("all is as expected");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/@cosmeya-kitchen, shortsLockupViewModel, secondaryText, browse, short: views",
        "https://www.youtube.com/@cosmeya-kitchen, onResponseReceivedEndpoints, viewCountText, browse, channel: total views",
        "https://www.youtube.com/@cosmeya-kitchen, feed, media:statistics, browse, nothing was read at: rss",
        "https://www.youtube.com/@cosmeya-kitchen, microformat, viewCount, browse, nothing was read at: player",
        "https://www.tiktok.com/@cosmeya.cooks, itemList, shareCount, web, video: shares",
        "https://www.tiktok.com/@cosmeya.cooks, videoList, desc, embed, video: caption",
        "https://likee.video/@sova.dance, videoList, playCount, api, video: views",
        "https://likee.video/@sova.dance, window.data, userinfo, html, nothing was read at: html",
        "https://www.instagram.com/cosmeya.kitchen/, play_count, comment_count, clips, short: comments",
        "https://www.instagram.com/cosmeya.kitchen/, edge_owner_to_timeline_media, edge_media_to_comment, web_profile_info, comments"
    })
    void aRenamedFieldIsNamedWithItsWay(String link, String where, String field, String way, String finding)
            throws IOException {
        try (RenamingServers servers = new RenamingServers(simulator, where, field)) {
            int code = run(servers.origins(), List.of(link, "--session=" + session()));
            List<String> findings =
                    text().lines().filter(line -> line.strip().startsWith("!")).toList();
            assertThat(findings).as(text()).anyMatch(line -> line.contains(" " + way + ": ") && line.contains(finding));
            assertThat(code).isOne();
        }
    }

    @Test
    void whatIsRecordedOfAllPlatformsHoldsNoSecret() throws IOException {
        List<String> words = new ArrayList<>(all());
        words.add("--record=" + folder.resolve("kept"));
        try (RenamingServers servers = new RenamingServers(simulator, "nowhere", "nothing")) {
            run(servers.origins(), words);
        }
        Map<String, String> kept = kept();
        assertThat(kept.values()).noneMatch(text -> text.contains(SECRET));
        assertThat(kept.values()).noneMatch(text -> text.contains("127.0.0.1"));
        assertThat(kept.get("likee/api/getUserVideo.json")).contains("\"msToken\":\"\"", "odin_tt=blank", "playCount");
        assertThat(kept.get("tiktok/web/_cosmeya_cooks.html")).contains("\"odinId\":\"\"", "ttwid=blank", "secUid");
        assertThat(kept.get("instagram/clips/user.http.json"))
                .contains("target_user_id")
                .doesNotContain("csrf");
        assertThat(kept.get("instagram/page/cosmeya_kitchen.html")).contains("\"LSD\",[],{\"token\":\"\"}");
        assertThat(kept.get("tiktok/browser/item_list.json")).contains("itemList");
        assertThat(kept).containsKeys("youtube/browse/browse.json", "youtube/html/shorts.html");
    }

    /// The recorded files by their path without their number, the last of a name.
    private Map<String, String> kept() throws IOException {
        Map<String, String> kept = new HashMap<>();
        Path root = folder.resolve("kept");
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = root.relativize(file).toString();
                kept.put(path.replaceFirst("/\\d{3}_", "/"), Files.readString(file));
            }
        }
        return kept;
    }

    @Test
    void withoutASessionItsWaysAreNamedAndLeftOut() {
        run(Map.of(), List.of("https://www.instagram.com/cosmeya.kitchen/"));
        assertThat(text()).contains("not ready: no session").doesNotContain("! instagram clips");
    }

    @Test
    void wordsThatAreNotUnderstoodAskNobody() {
        assertThat(run(Map.of(), List.of("--sesion=x"))).isEqualTo(64);
        assertThat(run(Map.of(), List.of("--session=" + folder.resolve("none"))))
                .isEqualTo(64);
        assertThat(run(Map.of(), List.of("https://example.com/@x"))).isOne();
        assertThat(simulator.log()).isEmpty();
    }

    private List<String> all() throws IOException {
        return List.of(
                "https://www.youtube.com/@cosmeya-kitchen",
                "https://www.tiktok.com/@cosmeya.cooks",
                "https://likee.video/@sova.dance",
                "https://www.instagram.com/cosmeya.kitchen/",
                "--session=" + session());
    }

    private int run(Map<String, Object> more, List<String> words) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("cosmeya.scrapers.probe.pause-millis", 0);
        settings.put("cosmeya.scrapers.youtube.comment-budget", 0); // the simulator plays no page of a video
        HttpWiring.settings(simulator.origins()).forEach(settings::putIfAbsent);
        return new ProbeCommand(new PrintStream(out, true, StandardCharsets.UTF_8), settings).run(words);
    }

    private String session() throws IOException {
        Path file = Files.createTempFile(folder, "session", ".txt");
        return Files.writeString(file, "sessionid=42%3A" + SECRET + "; csrftoken=" + SECRET + "; ds_user_id=42")
                .toString();
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static SimulatedClock clock() {
        SimulatedClock clock = new SimulatedClock();
        clock.set(Instant.parse("2026-11-20T09:00:00Z"));
        return clock;
    }
}
