package io.cosmeya.miniapp.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A run of three channels that nobody reads: its tasks are due tomorrow, and what happens to them is done by hand.
@WholeApplication
@TestPropertySource(
        properties = {
            "cosmeya.miniapp.run-events.every=50ms",
            "cosmeya.miniapp.run-events.heartbeat=200ms",
            "cosmeya.miniapp.run-events.most=2"
        })
class RunProgressTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final HttpClient browser = HttpClient.newHttpClient();
    private long run;

    @BeforeEach
    void anOpenRun() {
        clear();
        run = jdbc.sql("""
                        INSERT INTO scrapers.run (slot_no, slot_at, kind, state, deadline_at, opened_at, expected)
                        VALUES (1, now(), 'manual', 'open', now() + interval '2 hours', now() - interval '10 minutes', 3)
                        RETURNING id""").query((row, number) -> row.getLong(1)).single();
        jdbc.sql("""
                        INSERT INTO scrapers.run_task (run_id, platform, channel_id, due_at, state, ended_at, attempt) VALUES
                          (:run, 'youtube', 1, now() + interval '1 day', 'planned', NULL, 0),
                          (:run, 'youtube', 2, now() + interval '1 day', 'done', now() - interval '1 minute', 1),
                          (:run, 'likee', 3, now() + interval '1 day', 'failed', now() - interval '9 minutes', 1)""").param("run", run).update();
    }

    @AfterEach
    void clear() {
        jdbc.sql("TRUNCATE scrapers.run, scrapers.run_task RESTART IDENTITY CASCADE")
                .update();
    }

    @Test
    void aRunSaysHowFarItIs() {
        var body =
                assertThat(http.get().uri("/api/v1/runs/" + run)).hasStatusOk().bodyJson();
        body.isLenientlyEqualTo("""
                {"progress": {"state": "open", "parts": [
                  {"platform": null, "expected": 3, "planned": 1, "released": 0, "running": 0, "done": 1, "failed": 1},
                  {"platform": "youtube", "expected": 2, "planned": 1, "done": 1, "failed": 0},
                  {"platform": "likee", "expected": 1, "planned": 0, "failed": 1, "perMinute": null, "secondsLeft": 0}]}}""");
        body.extractingPath("$.progress.parts[0].perMinute").isEqualTo(0.2);
        // A day by plan, and two hours to the deadline.
        body.extractingPath("$.progress.parts[0].secondsLeft")
                .asNumber()
                .satisfies(left -> assertThat(left.intValue()).isBetween(7100, 7200));
    }

    @Test
    void aTaskSaysWhichChannelItReads() {
        jdbc.sql("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, handle, added_at, state)
                OVERRIDING SYSTEM VALUE VALUES (1, 'youtube', 'UCtask', 'Кухня', '@kuhnya', now(), 'paused')
                ON CONFLICT (id) DO UPDATE SET title = 'Кухня', handle = '@kuhnya'""").update();
        assertThat(http.get().uri("/api/v1/runs/" + run))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.tasks[?(@.channelId == 1)].title",
                        title -> assertThat(title).asArray().containsExactly("Кухня"))
                .hasPathSatisfying(
                        "$.tasks[?(@.channelId == 1)].handle",
                        handle -> assertThat(handle).asArray().containsExactly("@kuhnya"));
    }

    @Test
    void theProgressIsPushedAsItChangesAndEndsWithTheRun() throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        // Who listened in another test may not have left yet.
        HttpResponse<Stream<String>> answer =
                Awaitility.await().until(() -> listen(run).get(10, TimeUnit.SECONDS), each -> each.statusCode() == 200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        CompletableFuture<Void> listening =
                CompletableFuture.runAsync(() -> answer.body().forEach(lines::add));
        await(lines, "event:progress", 1);
        await(lines, ":still here", 2);
        jdbc.sql("UPDATE scrapers.run_task SET state = 'done' WHERE channel_id = 1")
                .update();
        await(lines, "event:progress", 2);
        jdbc.sql("UPDATE scrapers.run SET state = 'closed', closed_at = now()").update();
        await(lines, "event:end", 1);
        listening.get(10, TimeUnit.SECONDS);
        assertThat(lines.stream()
                        .filter(line -> line.startsWith("data:"))
                        .toList()
                        .getLast())
                .contains("\"state\":\"closed\"", "\"done\":2");
    }

    @Test
    void nobodyWaitsWhereTooManyListenAndAPlaceIsFreeAgain() throws Exception {
        List<HttpResponse<Stream<String>>> open = new ArrayList<>();
        Awaitility.await()
                .until(() -> open.add(listen(run).get(10, TimeUnit.SECONDS))
                        && open.stream()
                                        .filter(each -> each.statusCode() == 200)
                                        .count()
                                == 2);
        open.removeIf(each -> each.statusCode() != 200);
        HttpResponse<Stream<String>> third = listen(run).get(10, TimeUnit.SECONDS);
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.body()).anyMatch(line -> line.contains("Too many listen to runs already."));
        open.getFirst().body().close();
        Awaitility.await().untilAsserted(() -> {
            HttpResponse<Stream<String>> next = listen(run).get(10, TimeUnit.SECONDS);
            next.body().close();
            assertThat(next.statusCode()).isEqualTo(200);
        });
        open.getLast().body().close();
    }

    @Test
    void aRunThatThereIsNotHasNoEvents() throws Exception {
        assertThat(listen(999).get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(404);
    }

    @Test
    void whatFailedIsPlannedAgainAndOnlyThat() {
        assertThat(http.post().uri("/api/v1/runs/" + run + "/retry?platform=youtube"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.planned")
                .isEqualTo(0);
        assertThat(http.post().uri("/api/v1/runs/" + run + "/retry?channel=3"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.planned")
                .isEqualTo(1);
    }

    @Test
    void aRunThatIsOverIsNotTriedAgainAndSaysWhy() {
        jdbc.sql("UPDATE scrapers.run SET state = 'closed', closed_at = now()").update();
        assertThat(http.post().uri("/api/v1/runs/" + run + "/retry"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].reason")
                .asString()
                .startsWith("run: it is closed");
        assertThat(http.post().uri("/api/v1/runs/999/retry")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aSlotThatWasSkippedSaysWhichRunReadItSinceAndWhenTheNextOneIs() {
        long skipped = jdbc.sql("""
                        INSERT INTO scrapers.run (slot_no, slot_at, kind, state, deadline_at)
                        VALUES (1, now(), 'scheduled', 'skipped', now()) RETURNING id""").query((row, number) -> row.getLong(1)).single();
        assertThat(http.get().uri("/api/v1/runs/" + skipped))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.filledBy", filled -> assertThat(filled).isNull())
                .extractingPath("$.nextSlotAt")
                .asString()
                .satisfies(next -> assertThat(Instant.parse(next))
                        .isBetween(Instant.now(), Instant.now().plus(Duration.ofHours(15))));
        jdbc.sql("UPDATE scrapers.run SET state = 'closed', closed_at = now(), done = 2 WHERE id = :run")
                .param("run", run)
                .update();
        assertThat(http.get().uri("/api/v1/runs/" + skipped))
                .bodyJson()
                .extractingPath("$.filledBy")
                .asNumber()
                .isEqualTo((int) run);
    }

    private CompletableFuture<HttpResponse<Stream<String>>> listen(long id) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/runs/" + id + "/events"))
                .header("Accept", "text/event-stream")
                .timeout(Duration.ofSeconds(20))
                .build();
        return browser.sendAsync(request, HttpResponse.BodyHandlers.ofLines());
    }

    private static void await(List<String> lines, String line, int times) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(lines)
                        .satisfies(all ->
                                assertThat(Collections.frequency(all, line)).isGreaterThanOrEqualTo(times)));
    }
}
