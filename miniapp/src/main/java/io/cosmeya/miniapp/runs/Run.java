package io.cosmeya.miniapp.runs;

import io.cosmeya.scrapers.run.Run.Kind;
import io.cosmeya.scrapers.run.Run.State;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A run as the API shows it.
@Schema(title = "Run", description = "One collection of all channels for a slot.")
public record Run(
        long id,

        @Schema(
                description =
                        "Number of the slot: days since 1970 in the zone of the schedule × 8 + index of the hour.")
        int slot,

        @Schema(description = "The hour that it stands for, UTC.")
        Instant slotAt,

        Kind kind,
        State state,

        @Schema(description = "Grows each time when late data closes it anew.")
        int revision,

        @Schema(description = "Whether it was closed although pages were missing.")
        boolean incomplete,

        @Schema(description = "Whether its figures are computed.")
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

    static Run of(io.cosmeya.scrapers.run.Run run, boolean computed) {
        return new Run(
                run.id(),
                run.slotNo(),
                run.slotAt(),
                run.kind(),
                run.state(),
                run.revision(),
                run.incomplete(),
                computed,
                run.expected(),
                run.done(),
                run.failed(),
                run.expected() == 0 ? null : (double) run.done() / run.expected(),
                run.openedAt(),
                run.closedAt(),
                run.deadlineAt());
    }
}
