package io.cosmeya.analytics;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How much a counter changed between two observed points.
///
/// @param value the newer minus the older, negative after a rollback
/// @param uncertainty how far off rounding may put it either way: the sum of both steps, 0 where both are exact
/// @param hours between the two readings; since publication where `born`
/// @param runsSpanned planned slots from the older point to this one, 1 = adjacent
/// @param perHour value / hours; null below a quarter of an hour, where the clocks disagree or where rounding hides it
/// @param flags what to know about it, lower case: `born`, `rollback`, `clock`, `rounded`, `back`, `confirmed`
public record Delta(
        long value,
        long uncertainty,
        double hours,
        int runsSpanned,
        @Nullable Double perHour,
        List<String> flags) {

    /// Keeps its own list.
    public Delta {
        flags = List.copyOf(flags);
    }

    /// Whether rounding alone may explain it; it is shown as "≈0 (±step)" then.
    public boolean withinRounding() {
        return uncertainty > 0 && Math.abs(value) <= uncertainty;
    }

    /// This change and the next as one, over both intervals and without a rollback in between.
    ///
    /// @param rounding the sum of the steps of the oldest and the newest value, 0 where both are exact
    Delta then(Delta next, long rounding) {
        int flags = Flag.bits(next.flags) & ~(Flag.ROUNDED.bit() | Flag.ROLLBACK.bit());
        Delta both = Rows.delta(
                value + next.value,
                rounding,
                (int) Math.round((hours + next.hours) * 3600),
                runsSpanned + next.runsSpanned,
                rounding > 0 ? flags | Flag.ROUNDED.bit() : flags);
        return Objects.requireNonNull(both);
    }
}
