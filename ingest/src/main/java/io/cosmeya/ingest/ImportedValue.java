package io.cosmeya.ingest;

import io.cosmeya.scrapers.Metric;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A count that people brought from elsewhere.
///
/// @param videoId null = of the channel itself
/// @param observedAt when it was so, UTC
/// @param step the step of its rounding, 1 = exact
/// @param source what the file was called, who brought it and when
public record ImportedValue(
        int channelId,
        @Nullable Integer videoId,
        Metric metric,
        Instant observedAt,
        long value,
        long step,
        String source) {}
