package io.cosmeya.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// What was derived of the pace of a channel in a slot, as [Pace] tells it.
record Pulse(
        @Nullable Double slotIndex,
        int sample,
        @Nullable Double acceleration,
        @Nullable Double smoothed,
        @Nullable Double limit,
        boolean high) {

    /// Of a slot of which nothing is derived yet.
    static final Pulse NONE = new Pulse(null, 0, null, null, null, false);

    static Pulse row(ResultSet row, int number) throws SQLException {
        return new Pulse(
                Rows.fraction(row, "slot_index"),
                row.getInt("usual_n"),
                Rows.fraction(row, "acceleration"),
                Rows.fraction(row, "ewma"),
                Rows.fraction(row, "threshold"),
                row.getBoolean("high"));
    }
}
