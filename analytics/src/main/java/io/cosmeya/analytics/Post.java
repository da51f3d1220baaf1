package io.cosmeya.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A video of a channel, by what it shows now.
///
/// @param reactions likes, comments and shares, those that are shown; null where likes are hidden
record Post(
        Instant published, @Nullable Long views, @Nullable Long reactions, boolean hasComments, boolean hasShares) {

    static Post row(ResultSet row, int number) throws SQLException {
        return new Post(
                Rows.instant(row, "published_at"),
                Rows.number(row, "views"),
                Rows.number(row, "reactions"),
                row.getBoolean("has_comments"),
                row.getBoolean("has_shares"));
    }

    /// Reactions for each of a number; null where either is not known.
    @Nullable
    Double reactionsPer(@Nullable Long whole) {
        return reactions == null || whole == null || whole <= 0 ? null : (Double) (reactions / (double) whole);
    }
}
