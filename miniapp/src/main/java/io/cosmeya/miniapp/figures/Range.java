package io.cosmeya.miniapp.figures;

import io.cosmeya.miniapp.problem.BadRequestException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A stretch of time, both ends included, UTC.
public record Range(Instant from, Instant to) {

    /// As many days as can be asked for: more than any history has.
    static final int MOST_DAYS = 3650;

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

    /// The same, or the last so many days of it: then the beginning is ours to say, whatever the asker's clock shows.
    static Range of(@Nullable Instant from, @Nullable Instant to, @Nullable Integer days, Clock clock) {
        if (days == null) {
            return of(from, to, clock);
        }
        if (from != null) {
            throw new BadRequestException("days", "must not be given with from");
        }
        Instant end = Objects.requireNonNullElseGet(to, clock::instant);
        return new Range(end.minus(Duration.ofDays(days)), end);
    }
}
