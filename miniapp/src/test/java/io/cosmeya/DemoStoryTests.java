package io.cosmeya;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/// The demo's tour in its short form, on real stores: each of the six things that happen in it is found through
/// the API, and says what it is.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"cosmeya.demo.days=8", "cosmeya.demo.story-only=true", "cosmeya.scrapers.pictures.poll=1h"})
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class DemoStoryTests {

    private static final Path FOLDER =
            Path.of("target", "demo-story-" + ProcessHandle.current().pid());

    @LocalServerPort
    private int port;

    private Person person;

    @DynamicPropertySource
    static void newStores(DynamicPropertyRegistry properties) {
        properties.add("cosmeya.embedded.folder", FOLDER::toString);
    }

    @BeforeAll
    void theTourHasEnded() {
        person = new Person(port);
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> runs().stream()
                        .anyMatch(run -> is(run, "kind", "manual")
                                && run.path("computed").asBoolean()));
    }

    @Test
    void aShortBreaksOutFarAboveTheBaselineOfItsChannel() {
        int channel = channel("likee", "twice_a_day");
        List<JsonNode> found = list(person.get("/api/v1/breakouts?channelId=" + channel + "&label=3"), "items");
        assertThat(found).first().satisfies(breakout -> {
            assertThat(breakout.path("outlier").asDouble()).isGreaterThan(3);
            assertThat(breakout.path("sample").asInt()).isGreaterThanOrEqualTo(8);
        });
        int video = found.getFirst().path("videoId").asInt();
        assertThat(list(person.get("/api/v1/videos/" + video + "/history"), "events"))
                .anyMatch(event -> is(event, "kind", "breakout"));
        assertThat(list(person.get("/api/v1/videos/" + video + "/insights"), "breakouts"))
                .isNotEmpty();
    }

    @Test
    void theRollbackIsOfThePlatformAndTheCorrectedLineLeavesItOut() {
        String series = "/api/v1/channels/" + channel("likee", "mika_makes") + "/series?metric=views";
        JsonNode raw = person.get(series);
        JsonNode rollback = list(raw, "rollbacks").getLast();
        assertThat(rollback.path("cause").asString()).isEqualTo("platform_audit");
        JsonNode fallen = point(raw, rollback);
        assertThat(list(fallen.path("delta"), "flags"))
                .anyMatch(flag -> flag.asString().equals("rollback"));
        assertThat(point(person.get(series + "&corrected=true"), rollback)
                        .path("value")
                        .asLong())
                .isGreaterThanOrEqualTo(
                        fallen.path("value").asLong() + rollback.path("size").asLong());
    }

    @Test
    void theDeletedVideoIsGoneAndItsHistoryStays() {
        int channel = channel("youtube", "cosmeya-garden");
        JsonNode gone = list(person.get("/api/v1/channels/" + channel + "/series"), "events").stream()
                .filter(event -> is(event, "kind", "gone"))
                .findFirst()
                .orElseThrow();
        int video = gone.path("videoId").asInt();
        assertThat(person.get("/api/v1/videos/" + video).path("life").asString())
                .isEqualTo("gone");
        JsonNode history = person.get("/api/v1/videos/" + video + "/history");
        assertThat(list(history, "events")).anyMatch(event -> is(event, "kind", "gone"));
        assertThat(list(history, "points"))
                .anyMatch(point -> point.path("value").isNumber());
    }

    @Test
    void theMissedRunIsAGapAndNoZero() {
        JsonNode missed = runs().stream()
                .filter(run -> is(run, "state", "skipped"))
                .findFirst()
                .orElseThrow();
        JsonNode line = person.get("/api/v1/channels/" + channel("likee", "twice_a_day") + "/series?days=8");
        JsonNode gap = point(line, missed);
        assertThat(gap.path("quality").asString()).isEqualTo("missed");
        assertThat(gap.path("value").isNull()).isTrue();
        assertThat(list(line, "points"))
                .anyMatch(point -> point.path("delta").path("runsSpanned").asInt() == 2);
    }

    @Test
    void aRoundedCounterSaysItsStep() {
        JsonNode followers = person.get("/api/v1/channels/" + channel("youtube", "cosmeya-wide"))
                .path("followers");
        assertThat(followers.path("quality").asString()).isEqualTo("rounded");
        assertThat(followers.path("step").asLong()).isGreaterThan(1);
    }

    @Test
    void theMethodologyBreakStandsOnTheLineAndWhatIsOlderSaysSo() {
        JsonNode line = person.get("/api/v1/channels/" + channel("tiktok", "cosmeya.cooks") + "/series?metric=views");
        assertThat(list(line, "events"))
                .filteredOn(event -> is(event, "kind", "methodology_break"))
                .singleElement()
                .satisfies(change -> assertThat(change.path("what").asString()).contains("each start"));
        assertThat(list(line, "points")).anyMatch(point -> is(point, "quality", "pre_break"));
    }

    private List<JsonNode> runs() {
        return list(person.get("/api/v1/runs?size=50"), "items");
    }

    private int channel(String platform, String handle) {
        return list(person.get("/api/v1/channels?platform=%s&q=%s".formatted(platform, handle)), "items")
                .getFirst()
                .path("id")
                .asInt();
    }

    /// The point of a line that is of the same slot as something else.
    private static JsonNode point(JsonNode line, JsonNode other) {
        return list(line, "points").stream()
                .filter(point -> is(point, "slotAt", other.path("slotAt").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(JsonNode node, String field, String value) {
        return node.path(field).asString("").equals(value);
    }

    private static List<JsonNode> list(JsonNode node, String field) {
        return node.path(field).valueStream().toList();
    }
}
