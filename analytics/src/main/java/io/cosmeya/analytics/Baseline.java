package io.cosmeya.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;

/// What like videos of a channel had at an age: those of the last 90 days, or where these are fewer than 20 the
/// last 50, of one format and on one side of every methodology break. Derived by Cosmeya.
///
/// @param hours the age
/// @param sample how many videos these are, at least 8
/// @param low views of the 30th percentile
/// @param median of views
/// @param high views of the 70th percentile
public record Baseline(int hours, int sample, double low, double median, double high) {

    static Baseline row(ResultSet row, int number) throws SQLException {
        return new Baseline(
                row.getInt("age_h"),
                row.getInt("n"),
                row.getDouble("low"),
                row.getDouble("median"),
                row.getDouble("high"));
    }
}
