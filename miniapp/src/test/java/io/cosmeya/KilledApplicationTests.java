package io.cosmeya;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cosmeya.embedded.simulator.SimulatedClock;
import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `kill -9` of the whole application in the middle of a run, its stores included: after a restart the run ends, each
/// video is there once, and the sums are those of the platform.
class KilledApplicationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Test
    void aKillInTheMiddleOfARunChangesNothingInItsResult(@TempDir Path folder) throws IOException {
        try (Simulator platform = Simulator.start(7, new SimulatedClock())) {
            List<WorldChannel> channels = platform.world().channels().stream()
                    .filter(channel -> channel.removedFor().isEmpty())
                    .toList();
            Instant before = Instant.now();
            long run;
            try (Application first =
                    Application.start(folder, platform.origins(), "--cosmeya.scrapers.pace.per-second.youtube=80")) {
                first.person().paste(channels.stream().map(WorldChannel::id).collect(Collectors.joining("\n")));
                run = first.person().post("/api/v1/runs", Map.of()).path("id").asLong();
                await().atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> first.person()
                                        .get("/api/v1/runs/" + run)
                                        .path("done")
                                        .asInt()
                                >= 2);
                first.kill();
            }
            try (Application second =
                    Application.start(folder, platform.origins(), "--cosmeya.scrapers.pace.per-second.youtube=80")) {
                JsonNode killed = second.person().get("/api/v1/runs/" + run);
                assertThat(killed.path("state").asString()).isEqualTo("open");
                await().atMost(PATIENCE)
                        .until(() -> second.person()
                                .get("/api/v1/runs/" + run)
                                .path("computed")
                                .asBoolean());
                for (WorldChannel channel : channels) {
                    hasEachVideoOnceWithTheViewsOfThePlatform(second.person(), channel, before);
                }
            }
        }
    }

    private static void hasEachVideoOnceWithTheViewsOfThePlatform(Person person, WorldChannel channel, Instant before) {
        JsonNode ours = person.get(
                        "/api/v1/channels?size=200&q=" + channel.handle(before).substring(1))
                .path("items")
                .path(0);
        JsonNode videos = person.get(
                "/api/v1/videos?size=200&channelId=" + ours.path("id").asInt());
        Map<String, WorldVideo> truth =
                channel.listed(before).stream().collect(Collectors.toMap(WorldVideo::id, Function.identity()));

        assertThat(videos.path("items").findValuesAsString("platformId"))
                .containsExactlyInAnyOrderElementsOf(truth.keySet());
        long sum = 0;
        for (JsonNode video : videos.path("items")) {
            JsonNode views = video.path("views");
            if (views.path("value").isNumber()) {
                sum += views.path("value").asLong();
                isWithinRounding(views, truth.get(video.path("platformId").asString()), before);
            }
        }
        assertThat(ours.path("views").path("value").asLong()).isEqualTo(sum).isPositive();
    }

    private static void isWithinRounding(JsonNode views, WorldVideo truth, Instant before) {
        long step = views.path("step").asLong() == 1 ? 0 : views.path("step").asLong();
        assertThat(views.path("value").asLong())
                .isBetween(truth.views(before) - step, truth.views(Instant.now()) + step);
    }
}
