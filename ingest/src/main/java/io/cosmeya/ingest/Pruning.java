package io.cosmeya.ingest;

import io.cosmeya.scrapers.Role;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets the stored pages of runs whose raw rows have fallen, by the clock.
@Component
@Role("ingest")
class Pruning {

    private static final Logger log = LoggerFactory.getLogger(Pruning.class);

    private final StoredPages pages;
    private final IngestSettings settings;
    private final Clock clock;

    Pruning(StoredPages pages, IngestSettings settings, Clock clock) {
        this.pages = pages;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "1m", fixedDelayString = "${cosmeya.ingest.prune:1h}")
    void prune() {
        int forgotten = pages.forget(clock.instant().minus(settings.keep()));
        if (forgotten > 0) {
            log.info("Forgot {} pages whose raw rows have fallen", forgotten);
        }
    }
}
