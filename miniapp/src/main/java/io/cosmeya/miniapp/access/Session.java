package io.cosmeya.miniapp.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a person is signed in.
///
/// @param agent what the browser calls itself; may be anything
public record Session(
        long id,
        int personId,
        String person,
        Way way,
        @Nullable String agent,
        @Nullable String address,
        Instant madeAt,
        Instant usedAt,
        Instant expiresAt) {

    /// Through what they signed in.
    public enum Way {
        TELEGRAM,
        BROWSER;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Session row(ResultSet row, int number) throws SQLException {
        return new Session(
                row.getLong("id"),
                row.getInt("person_id"),
                row.getString("name"),
                Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
                row.getString("agent"),
                row.getString("address"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("used_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
