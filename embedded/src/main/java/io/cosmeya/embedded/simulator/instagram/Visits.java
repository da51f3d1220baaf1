package io.cosmeya.embedded.simulator.instagram;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// How often each visitor has asked within an hour of the simulated clock.
final class Visits {

    private static final long HOUR = Duration.ofHours(1).toSeconds();

    private final int most;
    private final Map<String, Integer> counted = new HashMap<>();
    private long hour = Long.MIN_VALUE;

    Visits(int most) {
        this.most = most;
    }

    /// Counts a visit; whether it is one too many.
    synchronized boolean tired(String visitor, Instant now) {
        long current = Math.floorDiv(now.getEpochSecond(), HOUR);
        if (current != hour) {
            counted.clear();
            hour = current;
        }
        return counted.merge(visitor, 1, Integer::sum) > most;
    }
}
