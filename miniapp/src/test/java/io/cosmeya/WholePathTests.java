package io.cosmeya;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.browser.Browser;
import io.cosmeya.browser.Screen;
import io.cosmeya.embedded.simulator.SimulatedClock;
import io.cosmeya.ingest.ClickHouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/// One datum walks the whole path in one JVM, on real stores, with recorded real pages as input: a pasted link, a run,
/// a page, RabbitMQ, ClickHouse, Spring Batch, Postgres, the API, the chart in a browser.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "cosmeya.access.development-user=true",
            "cosmeya.scrapers.runs.window=1s",
            "cosmeya.scrapers.runs.tick=200ms",
            "cosmeya.scrapers.runs.poll=200ms",
            "cosmeya.scrapers.pace.per-second.youtube=100",
            "cosmeya.scrapers.youtube.player-budget=0"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class WholePathTests {

    /// 21:00 in Moscow some days ago: raw rows of long ago would not stay.
    private static final Instant EVENING =
            Instant.now().truncatedTo(ChronoUnit.DAYS).minus(4, ChronoUnit.DAYS).plus(18, ChronoUnit.HOURS);

    private static final Instant MISSED_NOON = EVENING.plus(15, ChronoUnit.HOURS);
    private static final Instant NEXT_EVENING = EVENING.plus(1, ChronoUnit.DAYS);

    private static final Path FOLDER =
            Path.of("target", "whole-path-" + ProcessHandle.current().pid());
    private static final RecordedYouTube YOUTUBE = recorded();

    @Autowired
    private SimulatedClock clock;

    @Autowired
    private ClickHouse clickHouse;

    @Autowired
    private JdbcClient postgres;

    @LocalServerPort
    private int port;

    private Person person;
    private int whole;
    private int cut;

    @DynamicPropertySource
    static void newStoresAndRecordedPagesInsteadOfTheNetwork(DynamicPropertyRegistry properties) {
        properties.add("cosmeya.embedded.folder", FOLDER::toString);
        properties.add("cosmeya.scrapers.pages.origins[https://www.youtube.com]", YOUTUBE::origin);
    }

    @BeforeAll
    void aChannelIsPastedAndReadInTwoRuns() {
        person = new Person(port);
        clock.set(EVENING.minusSeconds(600));
        JsonNode links = person.paste("смотри: https://www.youtube.com/channel/" + RecordedYouTube.WHOLE
                        + "/videos?si=x, и ещё\n" + RecordedYouTube.CUT)
                .path("links");
        whole = links.path(0).path("channelId").asInt();
        cut = links.path(1).path("channelId").asInt();

        clock.set(EVENING.plusSeconds(1));
        person.runOf(EVENING);
        YOUTUBE.change(text -> text.replace("5,204 views", "5,234 views"));
        clock.set(NEXT_EVENING.plusSeconds(1));
        person.runOf(NEXT_EVENING);
    }

    @AfterAll
    void close() {
        YOUTUBE.close();
    }

    @Test
    void theLineHasBothReadingsTheGapBetweenThemAndOneDeltaOverIt() {
        JsonNode line = person.get("/api/v1/channels/" + whole + "/series?metric=views");
        List<JsonNode> points = new ArrayList<>();
        line.path("points").forEach(points::add);

        assertThat(points.stream().map(p -> Instant.parse(p.path("slotAt").asString())))
                .endsWith(EVENING, MISSED_NOON, NEXT_EVENING);
        JsonNode first = points.get(points.size() - 3);
        JsonNode gap = points.get(points.size() - 2);
        JsonNode last = points.getLast();
        assertThat(first.path("value").asLong()).isEqualTo(5204);
        assertThat(gap.path("value").isNull()).isTrue();
        assertThat(gap.path("quality").asString()).isEqualTo("missed");
        assertThat(last.path("value").asLong()).isEqualTo(5234);
        assertThat(last.path("delta").path("value").asLong()).isEqualTo(30);
        assertThat(last.path("delta").path("runsSpanned").asInt()).isEqualTo(2);
    }

    @Test
    void aVideoShowsWhatItsPageShowedWithSourceAndQuality() {
        JsonNode video =
                person.get("/api/v1/videos?channelId=" + whole).path("items").path(0);
        assertThat(video.path("platformId").asString()).isEqualTo("ggMDYfQPKMU");
        assertThat(video.path("title").asString()).isEqualTo("Private Jet Gold Digger Prank!");
        assertThat(video.path("durationSeconds").asInt()).isEqualTo(268);
        assertThat(video.path("views").path("value").asLong()).isEqualTo(5234);
        assertThat(video.path("views").path("quality").asString()).isEqualTo("observed");
        assertThat(video.path("views").path("source").asString()).isNotBlank();
        assertThat(video.path("likes").path("value").isNumber()).isFalse();
    }

    @Test
    void aListThatWasCutIsPartialAndLosesNothingOfWhatWasRead() {
        JsonNode videos = person.get("/api/v1/videos?channelId=" + cut + "&size=200");
        assertThat(videos.path("total").asInt()).isEqualTo(60);
        JsonNode run = person.get("/api/v1/runs?size=1").path("items").path(0);
        assertThat(person.get("/api/v1/runs/" + run.path("id").asLong()).path("tasks"))
                .filteredOn(task -> task.path("channelId").asInt() == cut)
                .singleElement()
                .satisfies(task -> assertThat(task.path("outcome").asString()).isEqualTo("partial"));
    }

    @Test
    void everyPlaceTellsTheSameNumbers() {
        int video = person.get("/api/v1/videos?channelId=" + whole)
                .path("items")
                .path(0)
                .path("id")
                .asInt();
        try (Browser browser = new Browser()) {
            SameNumbers same = new SameNumbers(person, browser.phone(), "http://127.0.0.1:" + port, this::board);
            same.channel("channel", whole);
            same.video("video", video);
            same.channel("rounded channel", cut);
            same.run();
            System.out.println(same.table());
            assertThat(same.all()).allMatch(SameNumbers.Told::agrees);
        }
    }

    @Test
    void everyQueryOfTheBoardsRunsOnTheStores() {
        for (PanelQuery query : PanelQuery.all()) {
            List<Map<String, Object>> rows = rows(query);
            if (!query.mayBeEmpty()) {
                assertThat(rows).as(query.title()).isNotEmpty();
            }
            if (query.type().equals("stat")) {
                assertThat(rows.getLast().values()).as(query.title()).doesNotContainNull();
            }
            if (query.type().equals("timeseries")) {
                assertThat(rows.getLast().keySet()).as(query.title()).first().isEqualTo("time");
            }
        }
    }

    private List<Map<String, Object>> board(String title) {
        return rows(PanelQuery.all().stream()
                .filter(query -> query.title().equals(title))
                .findFirst()
                .orElseThrow());
    }

    private List<Map<String, Object>> rows(PanelQuery query) {
        return (query.clickHouse() ? clickHouse.jdbc() : postgres)
                .sql(query.sql())
                .query()
                .listOfRows();
    }

    @Test
    void aGainIsFollowedToItsTwoRawRowsAndThePagesThatTheyWereReadFrom() {
        int video = person.get("/api/v1/videos?channelId=" + whole)
                .path("items")
                .path(0)
                .path("id")
                .asInt();
        JsonNode origin = person.get("/api/v1/provenance/videos/" + video + "/views?measure=delta");
        assertThat(origin.path("value").asDouble()).isEqualTo(30);
        JsonNode after = origin.path("inputs").path(0);
        JsonNode before = origin.path("inputs").path(1);
        assertThat(after.path("raw").path("values").path("views").asLong()
                        - before.path("raw").path("values").path("views").asLong())
                .isEqualTo(30);
        assertThat(Instant.parse(before.path("at").asString())).isBetween(EVENING, EVENING.plusSeconds(600));
        assertThat(origin.path("readings")).hasSize(2).allSatisfy(reading -> {
            assertThat(reading.path("parser").asString()).startsWith("youtube/");
            assertThat(reading.path("exit").asString()).isEqualTo("direct");
            assertThat(reading.path("pagesMissing").isNull()).isTrue();
            assertThat(reading.path("pages").path(0).path("url").asString()).startsWith("https://www.youtube.com/");
        });
    }

    @Test
    void thePageDrawsTheChart() {
        try (Browser browser = new Browser()) {
            Screen screen = browser.phone();
            screen.open("http://127.0.0.1:" + port + "/app/channels/" + whole);
            assertThat(screen.textOnceItHas("5 234")).contains("random channel");
            assertThat(screen.drawnPixels("canvas")).isPositive();
        }
    }

    private static RecordedYouTube recorded() {
        try {
            return new RecordedYouTube();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        SimulatedClock movableClock() {
            return new SimulatedClock();
        }
    }
}
