package io.cosmeya.analytics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What several channels have together, as of the newest computed slot in which any of them was read.
///
/// @param slotAt moment of that slot, UTC; null when none of them was ever read
/// @param channels how many there are
/// @param read those of them that were read in that slot
/// @param coverage read / channels, 0 to 1; 0 where there is none
/// @param views of all their videos
/// @param followers of those whose platform tells
public record GroupValues(@Nullable Instant slotAt, int channels, int read, double coverage, Sum views, Sum followers) {

    /// A sum over channels; null values are left out and counted, never taken for 0.
    ///
    /// @param value null when none of the channels has one
    /// @param step how far off rounding may put it: the sum of the steps of its rounded parts; 0 = exact
    /// @param unknown channels that have no value
    /// @param gained in the newest slot by the channels that were read then; null when none could be counted
    /// @param uncertainty how far off rounding may put the gain
    /// @param notCounted channels whose gain is not in it: not read in that slot, or without a point to count from
    public record Sum(
            @Nullable Long value,
            long step,
            int unknown,
            @Nullable Long gained,
            long uncertainty,
            int notCounted) {}
}
