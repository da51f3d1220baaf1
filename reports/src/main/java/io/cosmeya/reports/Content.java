package io.cosmeya.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a cell holds; what is not known is [Nothing], an empty cell and never a 0.
sealed interface Content {

    /// An empty cell.
    record Nothing() implements Content {}

    /// Text, maybe hostile.
    record Text(String text) implements Content {}

    /// Text that leads to an address.
    record Link(String text, String address) implements Content {}

    /// A whole number.
    record Count(long value) implements Content {}

    /// A signed whole number.
    record Change(long value) implements Content {}

    /// A number with a fraction.
    record Decimal(double value) implements Content {}

    /// A moment, shown in Moscow time.
    record Moment(Instant at) implements Content {}

    static Content text(@Nullable String text) {
        return text == null || text.isEmpty() ? new Nothing() : new Text(text);
    }

    static Content count(@Nullable Long value) {
        return value == null ? new Nothing() : new Count(value);
    }

    static Content change(@Nullable Long value) {
        return value == null ? new Nothing() : new Change(value);
    }

    static Content decimal(@Nullable Double value) {
        return value == null ? new Nothing() : new Decimal(value);
    }

    static Content moment(@Nullable Instant at) {
        return at == null ? new Nothing() : new Moment(at);
    }
}
