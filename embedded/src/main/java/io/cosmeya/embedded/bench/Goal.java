package io.cosmeya.embedded.bench;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a median should reach.
///
/// @param limit null = no goal, the figure is worth knowing
/// @param floor whether more is better
public record Goal(@Nullable Double limit, boolean floor) {

    /// No goal.
    public static final Goal NONE = new Goal(null, true);

    /// More is better.
    public static Goal atLeast(double limit) {
        return new Goal(limit, true);
    }

    /// Less is better.
    public static Goal atMost(double limit) {
        return new Goal(limit, false);
    }

    String text() {
        return limit == null ? "" : (floor ? "≥ " : "≤ ") + Figure.text(limit);
    }

    String verdict(double median) {
        if (limit == null) {
            return "";
        }
        double wanted = Objects.requireNonNull(limit);
        return (floor ? median >= wanted : median <= wanted) ? "yes" : "**no**";
    }
}
