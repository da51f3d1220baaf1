package io.cosmeya.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// What several channels had together in a slot, planned or not, as [GroupPoint] tells it.
record GroupSum(
        int slot,
        @Nullable Long value,
        long step,
        int read,
        int carried,
        @Nullable Long gained,
        long uncertainty,
        @Nullable Double perHour) {

    static GroupSum row(ResultSet row, int number) throws SQLException {
        return new GroupSum(
                row.getInt("slot"),
                Rows.number(row, "value"),
                row.getLong("step"),
                row.getInt("read_n"),
                row.getInt("carried"),
                Rows.number(row, "gained"),
                row.getLong("uncertainty"),
                Rows.fraction(row, "per_hour"));
    }
}
