package io.cosmeya.embedded;

import java.time.Duration;

/// The pauses before a process is started again: doubling while it dies young, short again after a long life.
final class Backoff {
    static final Duration SHORTEST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofSeconds(30);
    static final Duration LONG_LIFE = Duration.ofSeconds(60);

    private Duration next = SHORTEST;

    /// The pause after a process that lived so long.
    Duration after(Duration life) {
        var pause = life.compareTo(LONG_LIFE) >= 0 ? SHORTEST : next;
        var doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return pause;
    }
}
