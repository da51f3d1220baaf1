package io.cosmeya.miniapp.provenance;

import io.cosmeya.analytics.Entity;
import io.cosmeya.analytics.Formula;
import io.cosmeya.analytics.Measure;
import io.cosmeya.analytics.Provenance;
import io.cosmeya.analytics.Quality;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/// Where a figure comes from.
@Schema(title = "FigureOrigin", description = "Where a figure comes from: its formula, its inputs, their readings.")
public record FigureOrigin(
        Entity entity,
        int id,

        @Schema(description = "The name of the metric; er_by_views or views_at_age of what Cosmeya derives.")
        String figure,

        Measure measure,

        @Schema(description = "Number of the slot that it is of.")
        int slot,

        @Schema(description = "The hour that its run stands for, UTC.")
        Instant slotAt,

        double value,

        @Schema(description = "How far off rounding, or the bounds of an interpolation, may put it; 0 = exact.")
        double uncertainty,

        Quality quality,
        Formula formula,

        @Schema(description = "The formula in words.") Words words,

        List<OriginInput> inputs,

        @Schema(description = "The attempts at reading a channel that the inputs were read in.")
        List<OriginReading> readings) {

    static FigureOrigin of(Provenance provenance, List<OriginInput> inputs, List<OriginReading> readings) {
        return new FigureOrigin(
                provenance.entity(),
                provenance.id(),
                provenance.figure(),
                provenance.measure(),
                provenance.slot(),
                provenance.slotAt(),
                provenance.value(),
                provenance.uncertainty(),
                provenance.quality(),
                provenance.formula(),
                new Words(provenance.formula().russian(), provenance.formula().english()),
                inputs,
                readings);
    }
}
