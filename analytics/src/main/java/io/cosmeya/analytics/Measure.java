package io.cosmeya.analytics;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a chart draws of a point.
public enum Measure {
    /// The counter.
    VALUE,
    /// Its change since the point before.
    DELTA,
    /// That per hour: the only one that may be compared between slots.
    RATE;

    /// The name in JSON: `rate`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Of a point of one channel or video; null = nothing to draw, the line breaks.
    public @Nullable Double of(Point point) {
        Delta delta = point.delta();
        return switch (this) {
            case VALUE -> fraction(point.value());
            case DELTA -> delta == null ? null : (double) delta.value();
            case RATE -> delta == null ? null : delta.perHour();
        };
    }

    /// Of a point of several channels; null = nothing to draw, the line breaks.
    public @Nullable Double of(GroupPoint point) {
        return switch (this) {
            case VALUE -> fraction(point.value());
            case DELTA -> fraction(point.gained());
            case RATE -> point.perHour();
        };
    }

    private static @Nullable Double fraction(@Nullable Long value) {
        return value == null ? null : value.doubleValue();
    }
}
