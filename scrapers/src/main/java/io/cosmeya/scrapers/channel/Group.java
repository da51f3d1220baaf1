package io.cosmeya.scrapers.channel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

/// Channels that people look at together.
///
/// @param name unique within its kind, whatever the case of letters
/// @param channels how many it holds
public record Group(int id, String name, Kind kind, int channels, Instant createdAt) {

    /// What people mean by it; a channel may be in many of each.
    public enum Kind {
        GROUP,
        PROJECT,
        TAG;

        /// The name in JSON and SQL: `project`.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Group row(ResultSet row, int number) throws SQLException {
        return new Group(
                row.getInt("id"),
                row.getString("name"),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getInt("channels"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
