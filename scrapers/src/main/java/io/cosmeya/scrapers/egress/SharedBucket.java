package io.cosmeya.scrapers.egress;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntFunction;

/// The tokens that this process took ahead out of the bucket of all workers: as many as come in a quarter of a second,
/// so that a slow pace is kept exactly and a fast one costs four questions to the store a second.
class SharedBucket {

    private static final double AHEAD_S = 0.25;
    private static final long STALE_NANOS = 1_000_000_000L;

    private final long nanosEach;
    private final int batch;
    private final IntFunction<Duration> reserve;
    private final Deque<Long> tokens = new ArrayDeque<>();

    /// @param reserve takes so many tokens and says how long until the first is there
    SharedBucket(double perSecond, IntFunction<Duration> reserve) {
        this.nanosEach = (long) (1e9 / perSecond);
        this.batch = Math.max(1, (int) (perSecond * AHEAD_S));
        this.reserve = reserve;
    }

    /// How long to wait from a moment of the monotone clock until the taken token is there.
    synchronized Duration take(long nanos) {
        while (!tokens.isEmpty() && tokens.peekFirst() < nanos - STALE_NANOS) {
            tokens.removeFirst();
        }
        if (tokens.isEmpty()) {
            long first = nanos + reserve.apply(batch).toNanos();
            for (int i = 0; i < batch; i++) {
                tokens.addLast(first + i * nanosEach);
            }
        }
        return Duration.ofNanos(Math.max(0, tokens.removeFirst() - nanos));
    }
}
