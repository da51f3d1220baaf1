package io.cosmeya.analytics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What happened on a line, to be written beside it.
///
/// @param at when it happened, or began, UTC; of what a run found, the moment of its slot
/// @param until when it was over; null where it has no length
/// @param count how many of it there are at `at`: videos; pages that came late; 1 otherwise
/// @param videoId the one video that it is about; null where it is about none or several
/// @param size the label of a breakout: 3; the slot index of a channel's; null otherwise
/// @param what the change of a methodology break; null otherwise
/// @param whatRu the same in Russian; null where `what` is all that was written
/// @param link where the platform tells of it; null otherwise
public record Event(
        Kind kind,
        Instant at,
        @Nullable Instant until,
        int count,
        @Nullable Integer videoId,
        @Nullable Double size,
        @Nullable String what,
        @Nullable String whatRu,
        @Nullable String link) {

    /// What happened.
    public enum Kind {
        /// The platform changed what it counts: what lies on its two sides is not compared.
        METHODOLOGY_BREAK,
        /// A video left the baseline of its channel behind.
        BREAKOUT,
        /// A channel gained faster than its own spread explains.
        CHANNEL_BREAKOUT,
        /// Videos were published.
        PUBLISHED,
        /// Videos were absent from two complete readings of their channel, or the platform says so.
        GONE,
        /// Pages came after the figures of their run were first told, and changed them.
        LATE_CORRECTION
    }

    static Event of(Break change) {
        return new Event(
                Kind.METHODOLOGY_BREAK,
                Instant.ofEpochSecond(change.begins()),
                Instant.ofEpochSecond(change.ends()),
                1,
                null,
                null,
                change.what(),
                change.whatRu(),
                change.link());
    }

    static Event some(Kind kind, Instant at, int count, int videoId) {
        return new Event(kind, at, null, count, count == 1 ? videoId : null, null, null, null, null);
    }

    static Event sized(Kind kind, Instant at, @Nullable Integer videoId, double size) {
        return new Event(kind, at, null, 1, videoId, size, null, null, null);
    }
}
