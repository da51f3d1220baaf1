package io.cosmeya.analytics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One planned slot on a chart. Where nothing was read its value is null and its quality `MISSED`: the line breaks.
///
/// @param runId the run that stands for the slot, the newest where there are several; null where none was planned and
/// the value was brought from elsewhere
/// @param slot number of the slot
/// @param slotAt its moment, UTC
/// @param observedAt when the value was read, UTC; null where there is none
/// @param value null = not read, or not told
/// @param step the step of its rounding, 1 = exact
/// @param delta its change since the point before; null for the first, and for points older than 120 days
public record Point(
        @Nullable Long runId,
        int slot,
        Instant slotAt,
        @Nullable Instant observedAt,
        @Nullable Long value,
        long step,
        Quality quality,
        @Nullable Delta delta) {}
