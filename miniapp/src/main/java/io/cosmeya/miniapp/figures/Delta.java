package io.cosmeya.miniapp.figures;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A difference between two neighbouring observed points.
@Schema(title = "Delta", description = "The difference between two neighbouring observed points; derived by Cosmeya.")
public record Delta(
        @Schema(description = "The signed difference.") long value,

        @Schema(
                description =
                        "The sum of both rounding steps, 0 when both points are exact. A difference that is not above it means: about 0.")
        long uncertainty,

        @Schema(description = "Hours between the two readings.")
        double hours,

        @Schema(description = "How many planned runs it spans; more than 1 means that runs between were missed.")
        int runsSpanned,

        @Schema(description = "The difference per hour; null when the interval is too short.") @Nullable
        Double perHour,

        @Schema(description = "What is special: rollback, gap, born …")
        List<String> flags) {

    static @Nullable Delta of(io.cosmeya.analytics.@Nullable Delta delta) {
        return delta == null
                ? null
                : new Delta(
                        delta.value(),
                        delta.uncertainty(),
                        delta.hours(),
                        delta.runsSpanned(),
                        delta.perHour(),
                        delta.flags());
    }
}
