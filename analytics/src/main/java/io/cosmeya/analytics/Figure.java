package io.cosmeya.analytics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A number as everybody shows it, with its quality and its source.
///
/// @param value the count; null = the platform did not say
/// @param step the step of its rounding, 1 = exact; of a sum, the sum of the steps of its rounded parts
/// @param observedAt when it was read, UTC; null where there is no value
/// @param source the endpoint that it was read from: `browse/videos`; `sum/videos` where it is a sum of ours
/// @param exit the region of the exit that the request took: `direct`, `us`
/// @param delta its change since the point before; null where there is none to count from
public record Figure(
        @Nullable Long value,
        long step,
        Quality quality,
        @Nullable Instant observedAt,
        String source,
        String exit,
        @Nullable Delta delta) {}
