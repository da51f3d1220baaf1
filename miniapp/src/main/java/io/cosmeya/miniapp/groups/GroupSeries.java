package io.cosmeya.miniapp.groups;

import io.cosmeya.analytics.Event;
import io.cosmeya.analytics.GroupLine;
import io.cosmeya.analytics.GroupPoint;
import io.cosmeya.analytics.Measure;
import io.cosmeya.scrapers.Metric;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One metric of channels taken together over time.
@Schema(title = "GroupSeries", description = "One metric of channels taken together, oldest first.")
public record GroupSeries(
        Metric metric,

        @Schema(description = "What the points show: value, delta or rate.")
        Measure measure,

        @Schema(description = "How many channels are taken together.")
        int channels,

        @Schema(description = "How many readings were planned: channels × runs.")
        long planned,

        @Schema(description = "How many of them brought a value.")
        long valid,

        @Schema(description = "valid / planned, from 0 to 1.")
        double coverage,

        @Schema(description = "Whether rollbacks of the channels are corrected in the points.")
        boolean corrected,

        List<SumPoint> points,

        @Schema(description = "What happened to the channels in the range, oldest first.")
        List<Event> events) {

    static GroupSeries of(GroupLine line, Measure measure, List<Event> events) {
        return new GroupSeries(
                line.metric(),
                measure,
                line.channels(),
                line.planned(),
                line.valid(),
                line.coverage(),
                line.corrected(),
                line.points().stream().map(point -> SumPoint.of(point, measure)).toList(),
                events);
    }

    /// The sum in one slot.
    @Schema(title = "SumPoint", description = "The sum over channels in one planned run.")
    public record SumPoint(
            long runId,
            Instant slotAt,

            @Schema(description = "Null when none of the channels was read: the line breaks.") @Nullable
            Long value,

            @Schema(description = "How far off rounding may put it; 0 = exact.")
            long step,

            @Schema(description = "How many channels were read.")
            int read,

            @Schema(description = "How many count with a value of an earlier run, at most 7 days old.")
            int carried,

            @Schema(description = "What those that were read gained; null when none could be counted.") @Nullable
            Long gained,

            @Schema(description = "How far off rounding may put the gain.")
            long uncertainty,

            @Schema(description = "read / channels, from 0 to 1.")
            double coverage,

            @Schema(
                    description =
                            "What a chart draws: the value, gain or sum of rates that was asked for; null = a gap.")
            @Nullable
            Double shown) {

        static SumPoint of(GroupPoint point, Measure measure) {
            return new SumPoint(
                    point.runId(),
                    point.slotAt(),
                    point.value(),
                    point.step(),
                    point.read(),
                    point.carried(),
                    point.gained(),
                    point.uncertainty(),
                    point.coverage(),
                    measure.of(point));
        }
    }
}
