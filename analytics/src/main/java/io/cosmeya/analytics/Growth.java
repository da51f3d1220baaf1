package io.cosmeya.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;

/// How ln(1 + views) of a channel's videos grows from one age to another.
///
/// @param toHours the later age
/// @param side of the methodology breaks
/// @param sample matured videos that it was learned from
/// @param growth usual
/// @param q10 of a tenth at most
/// @param q90 of nine tenths at most
/// @param tested how many of the sample were foretold from those before them
/// @param coverage part of these that lay between the quantiles
record Growth(int toHours, int side, int sample, double growth, double q10, double q90, int tested, double coverage) {

    private static final int LEAST = 30;
    private static final double LEAST_COVERAGE = 0.7;
    private static final double MOST_COVERAGE = 0.9;

    static Growth row(ResultSet row, int number) throws SQLException {
        return new Growth(
                row.getInt("to_h"),
                row.getInt("side"),
                row.getInt("n"),
                row.getDouble("growth"),
                row.getDouble("q10"),
                row.getDouble("q90"),
                row.getInt("tested"),
                row.getDouble("coverage"));
    }

    /// Shown from 30 matured videos on, and where the back-test held 70 to 90 %.
    boolean holds() {
        return sample >= LEAST && coverage >= LEAST_COVERAGE && coverage <= MOST_COVERAGE;
    }

    /// Where a value at an age leads to; never below the views of today.
    Forecast from(Settled start, double today) {
        double from = Math.log1p(start.value());
        double low = Math.max(today, Math.exp(from + q10) - 1);
        double high = Math.max(low, Math.exp(from + q90) - 1);
        double value = Math.min(high, Math.max(low, Math.exp(from + growth) - 1));
        return new Forecast(toHours, start.age(), value, low, high, sample, coverage, tested);
    }
}
