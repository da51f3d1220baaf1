package io.cosmeya;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cosmeya.embedded.simulator.Fault;
import io.cosmeya.embedded.simulator.LoggedRequest;
import io.cosmeya.embedded.simulator.SimulatedClock;
import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A run of two hundred channels on four platforms that go wrong in a tenth of their answers, while a browser and then
/// the whole application are killed: it ends with every channel taken or with a reason that has a name, each video is
/// there once, and no platform was asked faster than its pace allows.
class FourPlatformsRunTests {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int CROWD = 41;
    private static final int PER_SECOND = 40;
    private static final int BURST = 8;

    private final String[] options = Stream.concat(
                    Stream.of(Site.values())
                            .map(site -> "--cosmeya.scrapers.pace.per-second.%s=%d".formatted(key(site), PER_SECOND)),
                    Stream.of(
                            "--cosmeya.scrapers.pace.burst=" + BURST,
                            "--cosmeya.secrets.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                            "--cosmeya.scrapers.runs.backoff=500ms",
                            "--cosmeya.scrapers.runs.rests.instagram=1s",
                            "--cosmeya.scrapers.pages.timeout=2s",
                            "--cosmeya.scrapers.pages.max-size=2MB",
                            "--cosmeya.scrapers.egress.breaker.pause=1s",
                            "--cosmeya.scrapers.egress.lease=5s",
                            "--cosmeya.scrapers.batches.breath-from=0s",
                            "--cosmeya.scrapers.batches.breath-to=0s",
                            "--cosmeya.scrapers.batches.rest-from=0s",
                            "--cosmeya.scrapers.batches.rest-to=0s",
                            "--cosmeya.scrapers.batches.cooling=1s",
                            "--cosmeya.scrapers.youtube.player-budget=3",
                            "--cosmeya.scrapers.browser.most=1",
                            "--cosmeya.scrapers.pictures.poll=1h"))
            .toArray(String[]::new);

    @Test
    void twoHundredChannelsAreReadOnceEachWhateverGoesWrong(@TempDir Path folder) throws IOException {
        try (Simulator platforms = Simulator.start(11, new SimulatedClock(), 0, CROWD)) {
            Instant before = Instant.now();
            long run = killedInTheMiddle(folder, platforms);
            try (Application second = Application.start(folder, platforms.origins(), options)) {
                JsonNode ended = await().atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(500))
                        .until(
                                () -> second.person().get("/api/v1/runs/" + run),
                                it -> it.path("computed").asBoolean());
                assertThat(ended.path("expected").asInt()).isGreaterThanOrEqualTo(200);
                everyChannelIsTakenOrHasAReason(ended);
                eachVideoIsThereOnce(second.person(), ended, platforms, before);
            }
            noPlatformWasAskedTooFast(platforms.log());
        }
    }

    private long killedInTheMiddle(Path folder, Simulator platforms) throws IOException {
        try (Application first = Application.start(folder, platforms.origins(), options)) {
            Person person = first.person();
            Stream.of("71001", "71002").forEach(user -> person.post("/api/v1/accounts", session(user)));
            for (Site site : Site.values()) {
                for (JsonNode answer : person.paste(links(site, platforms)).path("links")) {
                    assertThat(answer.path("status").asString(""))
                            .as(answer::toString)
                            .isEqualTo("accepted");
                }
            }
            platforms.play(aTenth());
            long run = person.post("/api/v1/runs", Map.of()).path("id").asLong();
            await("a browser is killed").atMost(PATIENCE).until(first::killBrowser);
            int taken = person.get("/api/v1/runs/" + run).path("done").asInt();
            await().atMost(PATIENCE)
                    .until(() -> person.get("/api/v1/runs/" + run).path("done").asInt() >= taken + 5);
            first.kill();
            return run;
        }
    }

    private static Fault[] aTenth() {
        return Stream.of(
                        fault(FaultKind.SERVER_ERROR, 0.03),
                        fault(FaultKind.TOO_MANY_REQUESTS, 0.02),
                        fault(FaultKind.EMPTY_BODY, 0.015),
                        fault(FaultKind.TRUNCATED_GZIP, 0.01),
                        fault(FaultKind.WRONG_CONTENT_TYPE, 0.005),
                        fault(FaultKind.FOREIGN_REDIRECT, 0.005),
                        fault(FaultKind.HUGE_BODY, 0.002),
                        fault(FaultKind.SLOW_DRIP, 0.003),
                        fault(FaultKind.CONSENT_PAGE, 0.005),
                        fault(FaultKind.CHALLENGE, 0.005))
                .toArray(Fault[]::new);
    }

    private static Fault fault(FaultKind kind, double rate) {
        return new Fault(kind, rate, null, null, null, null);
    }

    private static Map<String, String> session(String user) {
        return Map.of("platform", "instagram", "text", "sessionid=%s%%3Aabc%%3A1; csrftoken=t".formatted(user));
    }

    private static String links(Site site, Simulator platforms) {
        return platforms.world(site).channels().stream()
                .filter(channel -> channel.removedFor().isEmpty() && !channel.closed())
                .map(channel -> link(site, channel.handle(Instant.now())))
                .collect(Collectors.joining("\n"));
    }

    private static String link(Site site, String handle) {
        return switch (site) {
            case YOUTUBE -> "https://www.youtube.com/" + handle;
            case TIKTOK -> "https://www.tiktok.com/" + handle;
            case INSTAGRAM -> "https://www.instagram.com/" + handle.substring(1);
            case LIKEE -> "https://likee.video/" + handle;
        };
    }

    private static void everyChannelIsTakenOrHasAReason(JsonNode run) {
        Map<String, Integer> outcomes = new HashMap<>();
        for (JsonNode task : run.path("tasks")) {
            String outcome = task.path("outcome").asString("none");
            outcomes.merge(task.path("platform").asString() + " " + outcome, 1, Integer::sum);
            assertThat(outcome).as(task::toString).isNotEqualTo("none");
            if (!outcome.equals("taken") && !outcome.equals("empty")) {
                assertThat(task.path("error").asString("")).as(task::toString).isNotBlank();
            }
        }
        for (Site site : Site.values()) {
            assertThat(outcomes.getOrDefault(key(site) + " taken", 0))
                    .as(outcomes::toString)
                    .isPositive();
        }
    }

    private static void eachVideoIsThereOnce(Person person, JsonNode run, Simulator platforms, Instant before) {
        Map<Integer, String> outcomes = new HashMap<>();
        for (JsonNode task : run.path("tasks")) {
            outcomes.put(task.path("channelId").asInt(), task.path("outcome").asString(""));
        }
        for (JsonNode channel : person.all("/api/v1/channels?sort=title")) {
            Site site = Site.valueOf(channel.path("platform").asString().toUpperCase(Locale.ROOT));
            WorldChannel truth = platforms
                    .world(site)
                    .channel(channel.path("platformId").asString())
                    .orElseThrow();
            List<String> ours = person.all("/api/v1/videos?channelId=" + channel.path("id")).stream()
                    .map(video -> video.path("platformId").asString())
                    .toList();
            assertThat(ours)
                    .as(channel::toString)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(ids(truth, before, Access::listed));
            if ("taken".equals(outcomes.get(channel.path("id").asInt()))) {
                assertThat(ours).as(channel::toString).containsAll(ids(truth, before, Access.EVERYBODY::equals));
            }
        }
    }

    private static List<String> ids(WorldChannel channel, Instant at, Predicate<Access> shown) {
        return channel.published(at).stream()
                .filter(video -> shown.test(video.access(at)))
                .map(WorldVideo::id)
                .toList();
    }

    /// In no window did more requests come than the burst and what the pace lets through; a kill forgives nothing.
    private static void noPlatformWasAskedTooFast(List<LoggedRequest> log) {
        assertThat(log).isNotEmpty();
        log.stream().collect(Collectors.groupingBy(LoggedRequest::platform)).forEach((platform, requests) -> {
            long[] at = requests.stream()
                    .mapToLong(LoggedRequest::elapsedMillis)
                    .sorted()
                    .toArray();
            for (int first = 0; first < at.length; first++) {
                int end = first;
                while (end < at.length && at[end] < at[first] + 2_000) {
                    end++;
                }
                assertThat(end - first)
                        .as("requests to %s in two seconds", platform)
                        .isLessThanOrEqualTo(BURST + 2 * PER_SECOND + PER_SECOND / 2);
            }
        });
    }

    private static String key(Site site) {
        return site.name().toLowerCase(Locale.ROOT);
    }
}
