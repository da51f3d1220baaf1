package io.cosmeya.analytics;

import io.cosmeya.analytics.Provenance.Input;
import io.cosmeya.scrapers.Metric;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is known of a metric of a video or channel as of a slot.
///
/// @param value the last trusted value
/// @param shown whether it is published
/// @param read the slot in which it was read
/// @param at when, UTC
record Known(
        Entity entity,
        int id,
        Metric metric,
        int slot,
        @Nullable Long value,
        boolean shown,
        long step,
        int read,
        Instant at,
        @Nullable Delta delta) {

    static Known row(ResultSet row, Entity entity, Metric metric) throws SQLException {
        return new Known(
                entity,
                row.getInt("id"),
                metric,
                row.getInt("slot"),
                Rows.number(row, "value"),
                row.getBoolean("shown"),
                row.getLong("step"),
                row.getInt("read"),
                Instant.ofEpochSecond(row.getLong("read_s")),
                Rows.delta(
                        Rows.number(row, "d"),
                        row.getLong("unc"),
                        row.getInt("secs"),
                        row.getInt("gap"),
                        row.getInt("flags")));
    }

    boolean born() {
        return delta != null && delta.flags().contains(Flag.BORN.key());
    }

    long known() {
        return Objects.requireNonNull(value);
    }

    /// The delta of one that has it.
    Delta gained() {
        return Objects.requireNonNull(delta);
    }

    Quality quality() {
        return Rows.quality(value, step);
    }

    Input as(Input.Role role) {
        return new Input(role, entity, id, metric.key(), value, step, quality(), read, at, false);
    }
}
