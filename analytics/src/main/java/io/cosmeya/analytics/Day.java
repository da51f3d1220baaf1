package io.cosmeya.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The report day that a run ends: from the same slot a day before to its own, of what was read in both. It is not the
/// sum of what its runs gained: that counts what was not read at an end, too.
///
/// @param views views now minus views a day before, net of corrections; null where no video could be counted
/// @param viewsUncertainty how far off rounding may put them either way
/// @param videos videos that were read at both ends
/// @param born videos that were published in between, and are counted from zero
/// @param videosUnknown videos that were read at one end only, and so are not in the sum
/// @param followers followers now minus followers a day before; null where no channel could be counted
/// @param followersUncertainty how far off rounding may put them either way
/// @param channels channels whose followers were read at both ends
/// @param channelsUnknown channels whose followers were read at one end only
public record Day(
        @Nullable Long views,
        long viewsUncertainty,
        long videos,
        long born,
        long videosUnknown,
        @Nullable Long followers,
        long followersUncertainty,
        long channels,
        long channelsUnknown) {

    /// From columns that begin so; null where there is none.
    static @Nullable Day row(ResultSet row, String prefix) throws SQLException {
        if (Rows.number(row, prefix + "videos") == null) {
            return null;
        }
        return new Day(
                Rows.number(row, prefix + "views"),
                row.getLong(prefix + "views_unc"),
                row.getLong(prefix + "videos"),
                row.getLong(prefix + "born"),
                row.getLong(prefix + "videos_unknown"),
                Rows.number(row, prefix + "followers"),
                row.getLong(prefix + "followers_unc"),
                row.getLong(prefix + "channels"),
                row.getLong(prefix + "channels_unknown"));
    }
}
