package io.cosmeya.embedded.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// Real time plus an offset that can be set: it runs on as real time does. The simulated world and the application read
/// the same one. Clocks of other zones made from it move with it.
public final class SimulatedClock extends Clock {

    private final Clock real;
    private final AtomicReference<Duration> offset;

    /// A clock that shows real time until it is set.
    public SimulatedClock() {
        this(Clock.system(ZoneOffset.UTC), new AtomicReference<>(Duration.ZERO));
    }

    private SimulatedClock(Clock real, AtomicReference<Duration> offset) {
        this.real = real;
        this.offset = offset;
    }

    /// Makes it show this moment now.
    public void set(Instant moment) {
        offset.set(Duration.between(real.instant(), moment));
    }

    /// Makes it differ from real time by this much; zero = back to real time.
    public void setOffset(Duration difference) {
        offset.set(difference);
    }

    /// How much it differs from real time.
    public Duration offset() {
        return offset.get();
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SimulatedClock(real.withZone(zone), offset);
    }
}
