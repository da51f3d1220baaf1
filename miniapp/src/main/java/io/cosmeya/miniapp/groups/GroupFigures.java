package io.cosmeya.miniapp.groups;

import io.cosmeya.analytics.GroupValues;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What channels have together.
@Schema(title = "GroupFigures", description = "What channels have together, as of the newest computed slot.")
public record GroupFigures(
        @Schema(description = "The newest slot in which any of them was read, UTC; null when none ever was.") @Nullable
        Instant slotAt,

        @Schema(description = "How many channels there are.")
        int channels,

        @Schema(description = "How many of them were read in that slot.")
        int read,

        @Schema(description = "read / channels, from 0 to 1.")
        double coverage,

        Sum views,
        Sum followers) {

    static GroupFigures of(GroupValues values) {
        return new GroupFigures(
                values.slotAt(),
                values.channels(),
                values.read(),
                values.coverage(),
                Sum.of(values.views()),
                Sum.of(values.followers()));
    }

    /// A sum over channels.
    @Schema(title = "Sum", description = "A sum over channels; what is unknown is left out and counted, never 0.")
    public record Sum(
            @Schema(description = "Null when none of the channels has a value.") @Nullable
            Long value,

            @Schema(description = "How far off rounding may put it; 0 = exact.")
            long step,

            @Schema(description = "How many channels have no value.")
            int unknown,

            @Schema(description = "What the channels read in the newest slot gained; null when none could be counted.")
            @Nullable
            Long gained,

            @Schema(description = "How far off rounding may put the gain.")
            long uncertainty,

            @Schema(description = "How many channels are not in the gain.")
            int notCounted) {

        static Sum of(GroupValues.Sum sum) {
            return new Sum(sum.value(), sum.step(), sum.unknown(), sum.gained(), sum.uncertainty(), sum.notCounted());
        }
    }
}
