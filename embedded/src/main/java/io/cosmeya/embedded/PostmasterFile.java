package io.cosmeya.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Postgres' own note in its data folder: the id of the running server in line 1, its state in line 8.
record PostmasterFile(Path path) {
    private static final Logger log = LoggerFactory.getLogger(PostmasterFile.class);

    static PostmasterFile of(Path data) {
        return new PostmasterFile(data.resolve("postmaster.pid"));
    }

    boolean saysReady(Process postgres) {
        var lines = lines();
        return lines.size() >= 8
                && lines.getFirst().strip().equals(Long.toString(postgres.pid()))
                && lines.get(7).strip().equals("ready");
    }

    /// A server whose JVM was killed is still writing its last words: waits for it, at most 30 s.
    void awaitEndOfFormer() {
        var former = former();
        if (former.isEmpty()) {
            return;
        }
        log.info(
                "Waiting for the Postgres of a former run to end (process {})",
                former.get().pid());
        try {
            former.get().onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            log.warn(
                    "The Postgres of a former run has not ended (process {})",
                    former.get().pid());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<ProcessHandle> former() {
        return lines().stream()
                .findFirst()
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,10}"))
                .flatMap(text -> ProcessHandle.of(Long.parseLong(text)))
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
    }

    private List<String> lines() {
        try {
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
