package io.cosmeya.ingest;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/// The pauses between the tries of one batch: doubling, with jitter, cut short when the process stops.
class Patience {

    private final IngestSettings settings;
    private final CountDownLatch stopping;
    private final long since = System.nanoTime();
    private Duration pause;

    Patience(IngestSettings settings, CountDownLatch stopping) {
        this.settings = settings;
        this.stopping = stopping;
        this.pause = settings.pause();
    }

    /// Waits for the next try; false when there shall be none.
    boolean waitForNextTry() {
        if (System.nanoTime() - since > settings.patience().toNanos()) {
            return false;
        }
        long millis = pause.toMillis();
        pause = pause.multipliedBy(2).compareTo(settings.longestPause()) < 0
                ? pause.multipliedBy(2)
                : settings.longestPause();
        try {
            long jittered = millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1);
            return !stopping.await(jittered, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
