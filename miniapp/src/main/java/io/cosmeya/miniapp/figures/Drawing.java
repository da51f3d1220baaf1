package io.cosmeya.miniapp.figures;

import io.cosmeya.analytics.GroupLine;
import io.cosmeya.analytics.Line;
import io.cosmeya.analytics.Measure;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a chart draws a line.
///
/// @param measure null = value
/// @param width null = all points
public record Drawing(
        @Schema(description = "What is drawn: value (the usual), delta, or rate per hour.") @Nullable
        Measure measure,

        @Schema(
                description =
                        "At most so many points: the least and the greatest of each stretch stay, and gaps stay gaps.")
        @Min(10)
        @Max(10_000)
        @Nullable
        Integer width) {

    /// What is drawn.
    public Measure drawn() {
        return Objects.requireNonNullElse(measure, Measure.VALUE);
    }

    /// A line of as many points as are drawn.
    public Line of(Line line) {
        return width == null ? line : line.narrowed(drawn(), width);
    }

    /// The same of several channels.
    public GroupLine of(GroupLine line) {
        return width == null ? line : line.narrowed(drawn(), width);
    }
}
