package io.cosmeya.miniapp.runs;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A run as the API shows it.
@Schema(title = "Run", description = "One collection of all channels for a slot.")
public record Run(
        long id,

        @Schema(description = "Number of the slot: days since 1970 in Moscow × 8 + index of the hour.")
        int slot,

        @Schema(description = "The hour that it stands for, UTC.")
        Instant slotAt,

        Kind kind,
        State state,

        @Schema(description = "Grows each time when late data closes it anew.")
        int revision,

        @Schema(description = "Whether it was closed although pages were missing.")
        boolean incomplete,

        @Schema(description = "Whether the figures of its latest revision are computed.")
        boolean computed,

        @Schema(description = "How many channels were planned.")
        int expected,

        @Schema(description = "How many of them were taken.")
        int done,

        @Schema(description = "How many of them failed.") int failed,

        @Schema(description = "done / expected, from 0 to 1; null when nothing was planned.") @Nullable
        Double coverage,

        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        Instant deadlineAt) {

    /// Why it was opened.
    public enum Kind {
        SCHEDULED,
        MANUAL,
        CATCHUP
    }

    /// How far it is.
    public enum State {
        PLANNED,
        OPEN,
        DRAINING,
        CLOSING,
        CLOSED,
        FAILED,
        SKIPPED
    }
}
