package io.cosmeya.miniapp.figures;

import io.cosmeya.analytics.Quality;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A figure with its quality and its source.
@Schema(
        title = "Figure",
        description = "A number that a platform showed, with its precision, its quality and its source.")
public record Figure(
        @Schema(description = "Null when the platform did not say, which is never 0.") @Nullable
        Long value,

        @Schema(description = "The step of the platform's rounding; 1 = exact.")
        long step,

        Quality quality,

        @Schema(description = "When it was read, UTC.") @Nullable
        Instant observedAt,

        @Schema(description = "Where at the platform it was read: browse/videos, rss, player.")
        String source,

        @Schema(description = "The region of the exit that the request took: direct, us.")
        String exit,

        @Schema(description = "The change since the reading before; null on a first reading.") @Nullable
        Delta delta) {

    /// The shape of a figure of analytics.
    public static Figure of(io.cosmeya.analytics.Figure figure) {
        return new Figure(
                figure.value(),
                figure.step(),
                figure.quality(),
                figure.observedAt(),
                figure.source(),
                figure.exit(),
                Delta.of(figure.delta()));
    }
}
