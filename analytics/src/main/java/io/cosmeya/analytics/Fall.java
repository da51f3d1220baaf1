package io.cosmeya.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// A reading that is lower than the one before by more than the rounding of both.
///
/// @param before the reading that it is lower than, at most 7 days older
/// @param after the next reading within 7 days; null while there is none
record Fall(Reading before, Reading at, @Nullable Reading after) {

    private static final double TOLERANCE = 0.05;

    /// The falls among readings, which are given oldest first.
    static List<Fall> among(List<Reading> readings) {
        List<Reading> known = readings.stream().filter(r -> r.value() != null).toList();
        List<Fall> falls = new ArrayList<>();
        for (int i = 1; i < known.size(); i++) {
            Reading before = known.get(i - 1);
            Reading at = known.get(i);
            if (before.near(at) && at.known() < before.known() - before.step() - at.step()) {
                Reading next = i + 1 < known.size() ? known.get(i + 1) : null;
                falls.add(new Fall(before, at, next != null && at.near(next) ? next : null));
            }
        }
        return falls;
    }

    /// Whether the next reading is at the old level again, or above it.
    boolean recovered() {
        return after != null && after.known() >= before.known();
    }

    /// Whether the gain of the lower reading stands although the value fell: that of a sum over videos does
    /// when some of them left it.
    boolean keepsGain() {
        Delta delta = at.delta();
        return delta != null && !delta.flags().contains(Flag.ROLLBACK.key());
    }

    /// What must be added to the lower value for the line to go on where it was.
    long size() {
        Delta delta = at.delta();
        return before.known() - at.known() + (keepsGain() && delta != null ? delta.value() : 0);
    }

    /// The change of the next reading counted from the reading before the fall, as if the lower one had been missed.
    @Nullable
    Delta bridged() {
        Delta fallen = at.delta();
        Delta risen = after == null ? null : after.delta();
        if (after == null || fallen == null || risen == null) {
            return null;
        }
        long steps = before.step() + after.step();
        return fallen.then(risen, steps > 2 ? steps : 0);
    }

    /// @param removed what the videos that left meanwhile had
    Rollback.Cause cause(List<Long> removed) {
        if (recovered()) {
            return Rollback.Cause.SCRAPE_FAULT;
        }
        if (explainedBy(removed)) {
            return Rollback.Cause.VIDEO_REMOVED;
        }
        return before.precision().equals(at.precision())
                ? Rollback.Cause.PLATFORM_AUDIT
                : Rollback.Cause.PRECISION_CHANGE;
    }

    private boolean explainedBy(List<Long> removed) {
        long all = removed.stream().mapToLong(Long::longValue).sum();
        return LongStream.concat(LongStream.of(all), removed.stream().mapToLong(Long::longValue))
                .filter(had -> had > 0)
                .anyMatch(had -> about(size(), had) || about(before.known() - at.known(), had));
    }

    private static boolean about(long fell, long had) {
        return Math.abs(fell - had) <= TOLERANCE * had;
    }
}
