package io.cosmeya.miniapp.figures;

import io.cosmeya.analytics.GroupLine;
import io.cosmeya.analytics.Line;
import io.cosmeya.analytics.Measure;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a chart asks for, whatever line it draws: of which time, what of it, and at most how many points.
///
/// @param from null = 28 days before the end
/// @param to null = now
/// @param days in the place of from; null = none
/// @param measure null = value
/// @param width null = all points
public record ChartQuery(
        @Nullable Instant from,
        @Nullable Instant to,

        @Schema(description = "In the place of from: so many days up to the end.")
        @Min(1)
        @Max(Range.MOST_DAYS)
        @Nullable
        Integer days,

        @Schema(description = "What is drawn: value (the usual), delta, or rate per hour.") @Nullable
        Measure measure,

        @Schema(
                description =
                        "At most so many points: the least and the greatest of each stretch stay, and gaps stay gaps.")
        @Min(10)
        @Max(10_000)
        @Nullable
        Integer width) {

    /// Of which time.
    public Range range(Clock clock) {
        return Range.of(from, to, days, clock);
    }

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
