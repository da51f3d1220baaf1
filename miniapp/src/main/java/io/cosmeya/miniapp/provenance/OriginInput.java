package io.cosmeya.miniapp.provenance;

import io.cosmeya.analytics.Entity;
import io.cosmeya.analytics.Provenance.Input;
import io.cosmeya.analytics.Quality;
import io.cosmeya.ingest.RawRow;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One number that a figure is made of.
@Schema(title = "OriginInput", description = "One number that a figure is made of, and the raw row that it lies in.")
public record OriginInput(
        @Schema(description = "Its place in the formula: value = V and t, before = V′ and t′, published, age, part.")
        Input.Role role,

        Entity entity,
        int id,
        String metric,
        @Nullable Long value,

        @Schema(description = "The step of the rounding; 1 = exact.")
        long step,

        Quality quality,

        @Schema(description = "Number of the slot that it was read in; null where it was not read in one.") @Nullable
        Integer slot,

        @Schema(description = "When it was read, or happened, UTC.") @Nullable
        Instant at,

        @Nullable Raw raw,

        @Schema(description = "Why there is no raw row, where there should be one.") @Nullable
        Words rawMissing,

        @Schema(description = "The key of its reading.") @Nullable
        String reading,

        @Schema(description = "The file that it was brought in, who brought it, when; null where we read it.") @Nullable
        String source,

        @Schema(description = "Where its own provenance is, when it is itself made of others.") @Nullable
        String origin) {

    static OriginInput of(Input input, @Nullable RawRow row, @Nullable Words missing, @Nullable String origin) {
        return new OriginInput(
                input.role(),
                input.entity(),
                input.id(),
                input.metric(),
                input.value(),
                input.step(),
                input.quality(),
                input.slot(),
                input.at(),
                row == null ? null : Raw.of(row),
                missing,
                row == null ? null : OriginReading.key(row),
                input.source(),
                origin);
    }

    /// A row as it lies in ClickHouse.
    @Schema(title = "RawRow", description = "A row as one reading brought it; what the platform did not say is absent.")
    public record Raw(
            Instant observedAt,

            @Schema(description = "ok, partial, not_found, private")
            String status,

            @Schema(description = "Values by the names of their metrics.")
            Map<String, Long> values,

            @Schema(description = "The platform's own name of the views counter; empty of a channel.")
            String counter,

            @Schema(description = "Where it was read: browse/videos.")
            String endpoint,

            @Schema(description = "Id of the message that brought it.")
            UUID message) {

        static Raw of(RawRow row) {
            Map<String, Long> values = new TreeMap<>();
            row.counters().forEach((metric, counter) -> values.put(metric, counter.value()));
            return new Raw(row.observedAt(), row.status(), values, row.counter(), row.endpoint(), row.message());
        }
    }
}
