package io.cosmeya.scrapers.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.SimulatedClock;
import io.cosmeya.embedded.simulator.Simulator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private List<String> all() throws IOException {
        return List.of(
                "https://www.youtube.com/@cosmeya",
                "https://www.tiktok.com/@cosmeya.cooks",
                "https://likee.video/@sova.dance",
                "https://www.instagram.com/cosmeya.kitchen/",
                "--session=" + session());
    }

    private int run(Map<String, Object> more, List<String> words) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("cosmeya.scrapers.probe.pause-millis", 0);
        simulator
                .origins()
                .forEach((real, played) ->
                        settings.putIfAbsent("cosmeya.scrapers.pages.origins[" + real + "]", played.toString()));
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
