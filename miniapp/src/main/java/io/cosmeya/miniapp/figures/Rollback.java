package io.cosmeya.miniapp.figures;

import io.cosmeya.analytics.Line;
import io.cosmeya.analytics.Rollback.Cause;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/// A reading that is lower than the one before by more than rounding.
@Schema(
        title = "Rollback",
        description = "A reading that is lower than the one before by more than the rounding of both.")
public record Rollback(
        @Schema(description = "Number of the slot whose reading is lower.")
        int slot,

        @Schema(description = "The hour that its run stands for, UTC.")
        Instant slotAt,

        @Schema(
                description =
                        "Why it fell, as far as it is known: the next reading may make it a scrape_fault, when it is at the old level again.")
        Cause cause,

        @Schema(
                description =
                        "By how much it fell; of a sum over videos, without what the others gained meanwhile. The corrected line is higher by it.")
        long size) {

    /// The shape of the rollbacks of a line of analytics.
    public static List<Rollback> of(Line line) {
        return line.rollbacks().stream()
                .map(one -> new Rollback(one.slot(), one.slotAt(), one.cause(), one.size()))
                .toList();
    }
}
