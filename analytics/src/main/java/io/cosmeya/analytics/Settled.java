package io.cosmeya.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;

/// What a video had at an age that it has passed.
///
/// @param format code of the format
/// @param published when it was, in seconds
/// @param side of the methodology breaks; negative where one lies within its life
record Settled(
        int channel, int format, long published, int age, double value, long low, long high, long step, int side) {

    private static final double ROUGH = 0.5;

    static Settled row(ResultSet row, int number) throws SQLException {
        return new Settled(
                row.getInt("channel_id"),
                row.getInt("format"),
                row.getLong("published_s"),
                row.getInt("age_h"),
                row.getDouble("value"),
                row.getLong("low"),
                row.getLong("high"),
                row.getLong("step"),
                row.getInt("side"));
    }

    boolean straddles() {
        return side < 0;
    }

    boolean rough() {
        return high - low > ROUGH * low;
    }
}
