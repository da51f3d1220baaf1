package io.cosmeya.miniapp.figures;

import io.cosmeya.miniapp.problem.BadRequestException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A stretch of time, both ends included, UTC.
public record Range(Instant from, Instant to) {

    private static final Duration USUAL = Duration.ofDays(28);

    /// The stretch that was asked for: without an end until now, without a beginning the 28 days before its end.
    public static Range of(@Nullable Instant from, @Nullable Instant to, Clock clock) {
        Instant end = Objects.requireNonNullElseGet(to, clock::instant);
        Instant begin = from == null ? end.minus(USUAL) : from;
        if (begin.isAfter(end)) {
            throw new BadRequestException("from", "must not be after to");
        }
        return new Range(begin, end);
    }
}
