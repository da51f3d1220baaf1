package io.cosmeya.analytics;

import java.time.Instant;
import java.util.Locale;

/// The current numbers of a video, as of the newest computed slot in which it was read.
///
/// @param slot number of that slot
/// @param slotAt moment of that slot, UTC
public record VideoValues(
        int videoId,
        int channelId,
        int slot,
        Instant slotAt,
        Life life,
        Figure views,
        Figure likes,
        Figure comments,
        Figure shares) {

    /// Whether the video is still there.
    public enum Life {
        /// Read in the newest slot in which its channel was read.
        ACTIVE,
        /// Absent from one complete reading of its channel.
        MISSING,
        /// Absent from two, or the platform says so.
        GONE,
        /// The platform says that it is private.
        PRIVATE;

        /// The name in JSON and SQL: `active`.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
