package io.cosmeya.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/// The baseline of a channel's videos of one format at an age, on one side of every methodology break.
///
/// @param platform its code
/// @param format its code
/// @param since the oldest of these videos was published then, in seconds
/// @param sorted their values, the least first
/// @param median of the values
/// @param logMedian median of ln(1 + value)
/// @param mad median deviation from that
record Reference(
        int channel,
        int platform,
        int format,
        int age,
        int side,
        long since,
        List<Double> sorted,
        double median,
        double logMedian,
        double mad) {

    /// Fewer tell nothing.
    static final int LEAST = 8;

    private static final int LEAST_OF_A_PERCENTILE = 20;
    private static final double NORMAL = 0.6745;

    Reference {
        sorted = List.copyOf(sorted);
    }

    static Reference row(ResultSet row, int number) throws SQLException {
        Double[] sorted = (Double[]) row.getArray("sorted").getArray();
        return new Reference(
                row.getInt("channel_id"),
                row.getInt("platform"),
                row.getInt("format"),
                row.getInt("age_h"),
                row.getInt("side"),
                row.getLong("since_s"),
                Arrays.asList(sorted),
                row.getDouble("median"),
                row.getDouble("log_median"),
                row.getDouble("mad"));
    }

    boolean isOf(Settled value) {
        return channel == value.channel() && format == value.format() && age == value.age() && side == value.side();
    }

    /// Whether a video of a format that was published at a moment, in seconds, compares with it.
    boolean isOf(int format, long published, Sides sides) {
        return format() == format && side == sides.of(platform, format, published, age);
    }

    /// A quantile of the values, linear between the two that are nearest.
    double quantile(double part) {
        double place = part * (sorted.size() - 1);
        int below = (int) place;
        double first = sorted.get(below);
        return below + 1 < sorted.size() ? first + (place - below) * (sorted.get(below + 1) - first) : first;
    }

    /// Where a value stands in it.
    Standing of(double value) {
        int n = sorted.size();
        long below = sorted.stream().filter(other -> other < value).count();
        long equal = sorted.stream().filter(other -> other == value).count();
        long above = n - below - equal;
        boolean enough = n >= LEAST;
        boolean many = n >= LEAST_OF_A_PERCENTILE;
        return new Standing(
                n,
                many ? (below + equal / 2.0) / n : null,
                enough && !many ? Math.toIntExact(1 + above) : null,
                enough && median > 0 ? value / median : null,
                enough && mad > 0 ? NORMAL * (Math.log1p(value) - logMedian) / mad : null);
    }
}
