package io.cosmeya.analytics;

import java.time.Instant;
import java.util.Locale;

/// A value that is lower than the one before by more than the rounding of both.
///
/// @param slot number of the slot whose reading is lower
/// @param slotAt its moment, UTC
/// @param cause as far as it is known: the next reading may make it a [Cause#SCRAPE_FAULT]
/// @param size by how much it fell; of a sum over videos, without what the others gained meanwhile
public record Rollback(int slot, Instant slotAt, Cause cause, long size) {

    /// Why a value fell.
    public enum Cause {
        /// A channel's number fell by what its videos that are no longer there had, ± 5 %.
        VIDEO_REMOVED,
        /// The step of the rounding, or the counter itself, is another than before.
        PRECISION_CHANGE,
        /// The next reading is at the old level again, or above it.
        SCRAPE_FAULT,
        /// None of these: the platform took something back.
        PLATFORM_AUDIT;

        /// The name in JSON: `video_removed`.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
