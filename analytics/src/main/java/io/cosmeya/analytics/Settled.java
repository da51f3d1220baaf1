package io.cosmeya.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;

/// What a video had at an age that it has passed.
///
/// @param platform its code
/// @param format its code
/// @param published when it was, in seconds
/// @param side of the methodology breaks
record Settled(
        int channel,
        int platform,
        int format,
        long published,
        int age,
        double value,
        long low,
        long high,
        long step,
        int side) {

    private static final double ROUGH = 0.5;

    static Settled row(ResultSet row, Sides sides) throws SQLException {
        int platform = row.getInt("platform");
        int format = row.getInt("format");
        long published = row.getLong("published_s");
        int age = row.getInt("age_h");
        return new Settled(
                row.getInt("channel_id"),
                platform,
                format,
                published,
                age,
                row.getDouble("value"),
                row.getLong("low"),
                row.getLong("high"),
                row.getLong("step"),
                sides.of(platform, format, published, age));
    }

    /// The side at another age of the same video.
    int sideAt(int hours, Sides sides) {
        return sides.of(platform, format, published, hours);
    }

    boolean straddles() {
        return side == Sides.ACROSS;
    }

    boolean rough() {
        return high - low > ROUGH * low;
    }
}
