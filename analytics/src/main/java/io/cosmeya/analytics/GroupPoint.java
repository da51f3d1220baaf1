package io.cosmeya.analytics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What several channels had together in one planned slot.
///
/// @param value sum of the last values, at most 7 days old; null when none of them was read in the slot
/// @param step the sum of the steps of the rounded parts; 0 = exact
/// @param read channels that were read in the slot
/// @param carried channels that count with a value of an earlier slot
/// @param gained by those that were read; null when none could be counted
/// @param uncertainty how far off rounding may put the gain
/// @param perHour the sum of what each of those gained per hour; null when none of that can be told
/// @param coverage read / channels, 0 to 1
public record GroupPoint(
        long runId,
        int slot,
        Instant slotAt,
        @Nullable Long value,
        long step,
        int read,
        int carried,
        @Nullable Long gained,
        long uncertainty,
        @Nullable Double perHour,
        double coverage) {

    /// The same with what its channels had and gained without their rollbacks.
    GroupPoint corrected(long higher, @Nullable Long without, @Nullable Double rate) {
        return new GroupPoint(runId, slot, slotAt, higher, step, read, carried, without, uncertainty, rate, coverage);
    }

    static GroupPoint missed(PlannedSlot slot) {
        return new GroupPoint(slot.runId(), slot.number(), slot.at(), null, 0, 0, 0, null, 0, null, 0);
    }

    static GroupPoint of(GroupSum sum, PlannedSlot slot, int channels) {
        if (sum.read() == 0) {
            return missed(slot);
        }
        return new GroupPoint(
                slot.runId(),
                slot.number(),
                slot.at(),
                sum.value(),
                sum.step(),
                sum.read(),
                sum.carried(),
                sum.gained(),
                sum.uncertainty(),
                sum.perHour(),
                (double) sum.read() / channels);
    }
}
