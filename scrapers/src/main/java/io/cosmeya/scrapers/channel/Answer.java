package io.cosmeya.scrapers.channel;

import io.cosmeya.scrapers.Platform;
import org.jspecify.annotations.Nullable;

/// What becomes of one pasted link.
public sealed interface Answer {

    /// A channel that is not collected yet, or was and is again.
    ///
    /// @param channelId null until it is saved
    /// @param viaVideo the link named a video, its owner is offered
    record Accepted(
            Platform platform,
            String platformId,
            @Nullable String handle,
            String title,
            @Nullable Integer channelId,
            boolean viaVideo)
            implements Answer {}

    /// The channel is collected already, or stands earlier in the same text.
    ///
    /// @param channelId null when the earlier one is not saved yet
    record Duplicate(@Nullable Integer channelId, String title) implements Answer {}

    /// No channel can be had from it.
    ///
    /// @param reason code: `unknown_platform`, `not_a_channel`, `unsupported_yet`, `not_found`, `unavailable`
    /// @param detail a sentence for people
    record Refused(String reason, String detail) implements Answer {}
}
