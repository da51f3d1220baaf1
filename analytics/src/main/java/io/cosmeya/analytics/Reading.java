package io.cosmeya.analytics;

import io.cosmeya.scrapers.run.Run;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What ClickHouse has of a metric in one slot.
record Reading(
        int slot,
        Instant observedAt,
        @Nullable Long value,
        long step,
        @Nullable Delta delta) {

    static Reading row(ResultSet row, int number) throws SQLException {
        Long value = Rows.number(row, "value");
        Delta delta = Rows.delta(
                Rows.number(row, "d"), row.getLong("unc"), row.getInt("secs"), row.getInt("gap"), row.getInt("flags"));
        Instant observed = Instant.ofEpochSecond(row.getLong("observed_s"));
        return new Reading(row.getInt("slot"), observed, value, row.getLong("step"), delta);
    }

    /// As a point of the run that stands for its slot.
    Point point(Run run) {
        Instant observed = value == null ? null : observedAt;
        return new Point(run.id(), slot, run.slotAt(), observed, value, step, Rows.quality(value, step), delta);
    }

    static Point missed(Run run) {
        return new Point(run.id(), run.slotNo(), run.slotAt(), null, null, 1, Quality.MISSED, null);
    }
}
