package io.cosmeya.miniapp.notes;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A note that is to be kept.
@Schema(title = "NewNote", description = "A note that is to be kept: of a channel or of a video, one of them.")
record NewNote(
        @Nullable Integer channelId,
        @Nullable Integer videoId,

        @Schema(description = "The moment on the chart; now where none is said.") @Nullable
        Instant at,

        @NotBlank @Size(max = 500) String text) {}
