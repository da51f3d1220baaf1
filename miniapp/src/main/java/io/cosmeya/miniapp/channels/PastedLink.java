package io.cosmeya.miniapp.channels;

import io.cosmeya.scrapers.Platform;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What became of one pasted line.
@Schema(title = "PastedLink", description = "What became of one pasted line.")
record PastedLink(
        @Schema(description = "Number of the line, from 1.") int line,

        @Schema(description = "The line as it was pasted.") String text,

        Status status,
        @Nullable Platform platform,
        @Nullable String platformId,
        @Nullable String handle,
        @Nullable String title,

        @Schema(description = "Our id; null until it is saved.") @Nullable
        Integer channelId,

        @Schema(description = "Whether the line names a video, whose owner is offered.")
        boolean viaVideo,

        @Schema(description = "Why it was refused, a code: unknown_platform, not_a_channel, not_found, unavailable …")
        @Nullable
        String reason,

        @Schema(description = "Why it was refused, for people.") @Nullable
        String detail) {

    enum Status {
        ACCEPTED,
        DUPLICATE,
        REFUSED
    }
}
