package io.cosmeya.miniapp.channels;

import io.cosmeya.analytics.Line;
import io.cosmeya.miniapp.figures.Point;
import io.cosmeya.miniapp.figures.Rollback;
import io.cosmeya.scrapers.Metric;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// One metric of a channel over time.
@Schema(
        title = "ChannelSeries",
        description = "One metric of a channel over the planned runs of a range, oldest first.")
public record ChannelSeries(
        int channelId,
        Metric metric,

        @Schema(description = "How many runs were planned.") int planned,

        @Schema(description = "How many of them brought a reading.")
        int valid,

        @Schema(description = "valid / planned, from 0 to 1.")
        double coverage,

        @Schema(description = "Whether the points are corrected for rollbacks.")
        boolean corrected,

        List<Point> points,

        @Schema(description = "The rollbacks of the range, oldest first, whether corrected or not.")
        List<Rollback> rollbacks) {

    static ChannelSeries of(int channelId, Line line) {
        return new ChannelSeries(
                channelId,
                line.metric(),
                line.planned(),
                line.valid(),
                line.coverage(),
                line.corrected(),
                Point.of(line),
                Rollback.of(line));
    }
}
