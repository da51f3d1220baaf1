package io.cosmeya.scrapers.egress;

import java.time.Duration;

/// Tokens that flow in at a rate; each request takes one, ahead of time if need be.
class Bucket {

    private final double nanosEach;
    private final int burst;
    private double freeAt = Double.NEGATIVE_INFINITY;

    /// @param perSecond tokens a second, above 0
    /// @param burst tokens that it holds, from 1
    Bucket(double perSecond, int burst) {
        if (perSecond <= 0 || burst < 1) {
            throw new IllegalArgumentException("pace: above 0, burst: from 1, got " + perSecond + " and " + burst);
        }
        this.nanosEach = 1e9 / perSecond;
        this.burst = burst;
    }

    /// How long to wait from a moment of the monotone clock, nanoseconds, until the taken token is there.
    synchronized Duration take(long nanos) {
        freeAt = Math.max(freeAt, nanos - nanosEach * (burst - 1)) + nanosEach;
        return Duration.ofNanos((long) Math.max(0, freeAt - nanosEach - nanos));
    }
}
