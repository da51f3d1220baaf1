package io.cosmeya.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// How fast views come, as of the newest slot in which it was read; derived by Cosmeya. Slots are compared only with
/// the same slot of other days.
///
/// @param slot number of that slot
/// @param velocity views an hour over the last observed interval; null where there is none
/// @param slotIndex rate / median rate of the same slot over 28 days; null below 10 of them, and after a missed slot
/// @param sample how many slots that median has
/// @param acceleration rate / rate of the same slot a day before; null where one of them cannot be compared
/// @param smoothed of a channel, the smoothed logarithm of the slot index
/// @param limit of a channel, what `smoothed` must pass to break out; null below 10 slots
/// @param high of a channel, it is breaking out
public record Pace(
        int slot,
        @Nullable Double velocity,
        @Nullable Double slotIndex,
        int sample,
        @Nullable Double acceleration,
        @Nullable Double smoothed,
        @Nullable Double limit,
        boolean high) {

    static Pace row(ResultSet row, int number) throws SQLException {
        return new Pace(
                row.getInt("slot"),
                Rows.fraction(row, "velocity"),
                Rows.fraction(row, "slot_index"),
                row.getInt("usual_n"),
                Rows.fraction(row, "acceleration"),
                Rows.fraction(row, "ewma"),
                Rows.fraction(row, "threshold"),
                row.getBoolean("high"));
    }
}
