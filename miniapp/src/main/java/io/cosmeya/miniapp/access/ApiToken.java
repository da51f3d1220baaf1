package io.cosmeya.miniapp.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a program shows to act for a person.
///
/// @param usedAt null = never; kept to the minute
public record ApiToken(
        int id,
        int personId,
        String name,
        Extent scope,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    /// How much it may do of what its person may.
    public enum Extent {
        READ,
        ADMIN;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Extent of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }

        Means means() {
            return switch (this) {
                case READ -> Means.READ_TOKEN;
                case ADMIN -> Means.ADMIN_TOKEN;
            };
        }
    }

    static ApiToken row(ResultSet row, int number) throws SQLException {
        OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
        return new ApiToken(
                row.getInt("id"),
                row.getInt("person_id"),
                row.getString("name"),
                Extent.of(row.getString("scope")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }
}
