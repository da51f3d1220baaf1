package io.cosmeya.analytics;

import io.cosmeya.scrapers.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/// A video that left the baseline of its channel behind; derived by Cosmeya. There is one for each label that a video
/// reached, so (video, label) is what is told once.
///
/// @param label which multiple of the median it passed: 1.5 = above usual, 3 = breakout, 10
/// @param slot number of the slot that found it
/// @param slotAt its moment, UTC
/// @param hours the age that it was found at
/// @param value its views at that age, between `low` and `high`
/// @param median of the baseline
/// @param outlier value / median
/// @param robustZ deviations from the median, of logarithms
/// @param sample videos in the baseline
/// @param ended at a later age it was usual again: robust z below 2
public record Breakout(
        int videoId,
        double label,
        int channelId,
        Platform platform,
        int slot,
        Instant slotAt,
        int hours,
        double value,
        long low,
        long high,
        double median,
        double outlier,
        double robustZ,
        int sample,
        boolean ended) {

    static Breakout row(ResultSet row, int number) throws SQLException {
        return new Breakout(
                row.getInt("video_id"),
                row.getDouble("label"),
                row.getInt("channel_id"),
                Platform.of(row.getString("platform")),
                row.getInt("slot_no"),
                Rows.instant(row, "slot_at"),
                row.getInt("age_h"),
                row.getDouble("value"),
                row.getLong("low"),
                row.getLong("high"),
                row.getDouble("median"),
                row.getDouble("outlier"),
                row.getDouble("robust_z"),
                row.getInt("sample"),
                Rows.number(row, "ended_slot") != null);
    }
}
