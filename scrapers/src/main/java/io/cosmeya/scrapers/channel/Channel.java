package io.cosmeya.scrapers.channel;

import io.cosmeya.scrapers.Platform;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A channel that is collected. Its `platformId` is stable; its handle is an alias that may change.
///
/// @param id dense id of ours
/// @param platformId the platform's stable id, text: YouTube `UC…`
/// @param handle the handle of today with its sign, `@name`; null when the channel has none
/// @param url where a person looks at it
/// @param avatarUrl address of its picture at the platform; null when not seen yet
public record Channel(
        int id,
        Platform platform,
        String platformId,
        @Nullable String handle,
        String title,
        String url,
        @Nullable String avatarUrl,
        State state,
        Instant addedAt) {

    /// Whether it is collected, and if not, why.
    public enum State {
        ACTIVE,
        PAUSED,
        GONE
    }
}
