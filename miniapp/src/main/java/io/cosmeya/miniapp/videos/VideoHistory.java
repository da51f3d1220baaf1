package io.cosmeya.miniapp.videos;

import io.cosmeya.analytics.Event;
import io.cosmeya.analytics.Line;
import io.cosmeya.analytics.Measure;
import io.cosmeya.miniapp.figures.Point;
import io.cosmeya.miniapp.figures.Rollback;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// One metric of a video over time.
@Schema(title = "VideoHistory", description = "One metric of a video over the planned runs, oldest first.")
public record VideoHistory(
        int videoId,

        @Schema(description = "The name of the metric: views.")
        String metric,

        @Schema(description = "What the points show: value, delta or rate.")
        Measure measure,

        @Schema(description = "How many runs were planned.") int planned,

        @Schema(description = "How many of them brought a reading.")
        int valid,

        @Schema(description = "valid / planned, from 0 to 1.")
        double coverage,

        @Schema(description = "Whether the points are corrected for rollbacks.")
        boolean corrected,

        List<Point> points,

        @Schema(description = "The rollbacks of the range, oldest first, whether corrected or not.")
        List<Rollback> rollbacks,

        @Schema(description = "What else happened in the range, oldest first.")
        List<Event> events) {

    static VideoHistory of(int videoId, Line line, Measure measure, List<Event> events) {
        return new VideoHistory(
                videoId,
                line.metric(),
                measure,
                line.planned(),
                line.valid(),
                line.coverage(),
                line.corrected(),
                Point.of(line, measure),
                Rollback.of(line),
                events);
    }
}
