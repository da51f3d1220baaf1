package io.cosmeya.ingest;

import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.run.Run;
import io.cosmeya.scrapers.run.Runs;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Closes the runs whose pages are all stored, or have been waited for long enough; and again when late ones come.
@Component
@Role("ingest")
class RunCloser {

    private static final Logger log = LoggerFactory.getLogger(RunCloser.class);

    private final Runs runs;
    private final StoredRuns stored;
    private final IngestSettings settings;
    private final Clock clock;
    private final Map<Long, Instant> waitingSince = new ConcurrentHashMap<>();

    RunCloser(Runs runs, StoredRuns stored, IngestSettings settings, Clock clock) {
        this.runs = runs;
        this.stored = stored;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${cosmeya.ingest.tick:1s}")
    void look() {
        Instant now = clock.instant();
        runs.draining().forEach(run -> close(run, now));
        runs.closed(now.minus(settings.late())).forEach(run -> closeAgain(run, now));
    }

    private void close(Run run, Instant now) {
        List<Integer> missing = stored.missing(run.id());
        Instant since = waitingSince.computeIfAbsent(run.id(), _ -> now);
        if (!missing.isEmpty() && now.isBefore(since.plus(settings.grace()))) {
            return;
        }
        waitingSince.remove(run.id());
        if (!runs.close(run, !missing.isEmpty())) {
            return;
        }
        if (missing.isEmpty()) {
            log.atInfo().addKeyValue("run.id", run.id()).log("Closed the run: all its pages are stored");
        } else {
            log.atWarn()
                    .addKeyValue("run.id", run.id())
                    .log("Closed the run without all pages of channels {}", missing);
        }
    }

    private void closeAgain(Run run, Instant now) {
        Instant closedAt = run.closedAt();
        if (closedAt == null
                || now.isBefore(closedAt.plus(settings.lateEvery()))
                || run.slotAt().isBefore(now.minus(settings.late()))
                || !stored.storedSince(run.id(), closedAt)) {
            return;
        }
        boolean incomplete = !stored.missing(run.id()).isEmpty();
        if (runs.reclose(run.id(), run.revision(), incomplete)) {
            log.atInfo().addKeyValue("run.id", run.id()).log("Closed the run again: late pages were stored");
        }
    }
}
