package io.cosmeya.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Columns of a row as figures.
final class Rows {

    private static final int SHORTEST_SECONDS = 900;

    private Rows() {}

    static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /// A floating number; null also where it is not finite.
    static @Nullable Double fraction(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() || !Double.isFinite(value) ? null : value;
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /// The figure of a metric, of a row of current values.
    static Figure figure(ResultSet row, String metric, String source) throws SQLException {
        Long value = number(row, metric);
        long step = row.getLong(metric + "_step");
        Instant observed = instant(row, "observed_at").minusSeconds(row.getInt(metric + "_ago"));
        Delta delta = delta(
                number(row, "d_" + metric),
                row.getLong(metric + "_unc"),
                row.getInt(metric + "_secs"),
                row.getInt(metric + "_gap"),
                row.getInt(metric + "_flags"));
        return new Figure(
                value,
                step,
                quality(value, step),
                value == null ? null : observed,
                source,
                row.getString("exit"),
                delta);
    }

    static Quality quality(@Nullable Long value, long step) {
        if (value == null) {
            return Quality.MISSED;
        }
        return step > 1 ? Quality.ROUNDED : Quality.OBSERVED;
    }

    static @Nullable Delta delta(@Nullable Long value, long uncertainty, int seconds, int gap, int flags) {
        if (value == null) {
            return null;
        }
        double hours = seconds / 3600.0;
        List<String> keys = Flag.keys(flags);
        boolean hidden = uncertainty > 0 && Math.abs(value) <= uncertainty;
        Double perHour = seconds < SHORTEST_SECONDS || hidden ? null : value / hours;
        return new Delta(value, uncertainty, hours, gap, perHour, keys);
    }
}
