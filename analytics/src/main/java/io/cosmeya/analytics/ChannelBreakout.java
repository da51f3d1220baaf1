package io.cosmeya.analytics;

import io.cosmeya.scrapers.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/// A channel that gains views faster than its own spread explains; derived by Cosmeya.
///
/// @param slot number of the slot that found it
/// @param slotAt its moment, UTC
/// @param slotIndex its rate there / the median rate of the same slot over 28 days
/// @param smoothed the smoothed logarithm of the slot index
/// @param limit what that passed
/// @param ended it fell below half of the limit since
public record ChannelBreakout(
        int channelId,
        Platform platform,
        int slot,
        Instant slotAt,
        double slotIndex,
        double smoothed,
        double limit,
        boolean ended) {

    static ChannelBreakout row(ResultSet row, int number) throws SQLException {
        return new ChannelBreakout(
                row.getInt("channel_id"),
                Platform.of(row.getString("platform")),
                row.getInt("slot_no"),
                Rows.instant(row, "slot_at"),
                row.getDouble("slot_index"),
                row.getDouble("ewma"),
                row.getDouble("threshold"),
                Rows.number(row, "ended_slot") != null);
    }
}
