package io.cosmeya.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTests {
    /// Notes each start; lives until it is ended, unless it is broken.
    private static final String PROGRAM = """
            echo start >> starts
            [ -e broken ] && exit 3
            touch ready
            exec sleep 1000""";

    @TempDir
    Path folder;

    Child child;

    @BeforeEach
    void make() {
        var command = Commands.builder(folder, List.of("sh", "-c", PROGRAM));
        child = new Child(
                "Sleep",
                command,
                folder.resolve("log"),
                process -> Files.exists(folder.resolve("ready")),
                Process::destroy);
    }

    @AfterEach
    void end() {
        child.stop();
    }

    @Test
    void whatDiesAgainAndAgainIsStartedUntilItLives() throws Exception {
        child.start();
        Files.createFile(folder.resolve("broken"));
        Files.delete(folder.resolve("ready"));

        kill();
        await().atMost(Duration.ofSeconds(30)).until(() -> starts() >= 3);
        assertThat(folder.resolve("ready")).doesNotExist();
        Files.delete(folder.resolve("broken"));

        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(folder.resolve("ready")));
    }

    @Test
    void whatWasStoppedStaysStopped() throws Exception {
        child.start();

        child.stop();

        await().during(Duration.ofMillis(1_500)).until(() -> starts() == 1);
        assertThat(Processes.below(folder)).isEmpty();
    }

    @Test
    void thePausesDoubleWhileItDiesYoung() {
        var backoff = new Backoff();

        var pauses = Stream.generate(() -> backoff.after(Duration.ofSeconds(2)))
                .limit(7)
                .map(Duration::toSeconds);

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
        assertThat(backoff.after(Duration.ofMinutes(2))).hasSeconds(1);
        assertThat(backoff.after(Duration.ofSeconds(2))).hasSeconds(2);
    }

    private void kill() {
        Processes.below(folder).forEach(ProcessHandle::destroyForcibly);
    }

    private long starts() throws IOException {
        try (var lines = Files.lines(folder.resolve("starts"))) {
            return lines.count();
        }
    }
}
