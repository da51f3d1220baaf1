package io.cosmeya.miniapp.figures;

import io.cosmeya.analytics.Line;
import io.cosmeya.analytics.Measure;
import io.cosmeya.analytics.Quality;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One planned run on a line.
@Schema(
        title = "Point",
        description =
                "One planned run on a line; without a reading its value is null, its quality missed, and the line breaks.")
public record Point(
        @Schema(description = "Null where no run was planned and the value was brought from elsewhere.") @Nullable
        Long runId,

        @Schema(
                description =
                        "Number of the slot: days since 1970 in the zone of the schedule × 8 + index of the hour.")
        int slot,

        @Schema(description = "The hour that the run stands for, UTC.")
        Instant slotAt,

        @Schema(description = "When it was read, UTC; null when it was not.") @Nullable
        Instant observedAt,

        @Nullable Long value,

        @Schema(description = "The step of the platform's rounding; 1 = exact.")
        long step,

        Quality quality,

        @Nullable Delta delta,

        @Schema(description = "What a chart draws: the value, delta or rate asked for; null = the line breaks.")
        @Nullable
        Double shown) {

    /// The shape of the points of a line of analytics.
    public static List<Point> of(Line line, Measure measure) {
        return line.points().stream().map(point -> of(point, measure)).toList();
    }

    private static Point of(io.cosmeya.analytics.Point point, Measure measure) {
        return new Point(
                point.runId(),
                point.slot(),
                point.slotAt(),
                point.observedAt(),
                point.value(),
                point.step(),
                point.quality(),
                Delta.of(point.delta()),
                measure.of(point));
    }
}
