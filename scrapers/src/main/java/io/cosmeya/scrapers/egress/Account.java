package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An account of a platform whose session is kept; the session itself stays sealed in the store.
///
/// @param label what people call it, unique for its platform
/// @param reason why it is in its state, a sentence or code; null when there is nothing to say
/// @param coolingUntil until when it rests; null unless cooling
/// @param proxyId the proxy that it always takes; null = none yet
/// @param usedAt when it was last leased or renewed its cookies; null = never
public record Account(
        int id,
        Platform platform,
        String label,
        String userAgent,
        State state,
        @Nullable String reason,
        @Nullable Instant coolingUntil,
        @Nullable Integer proxyId,
        Instant addedAt,
        Instant changedAt,
        @Nullable Instant usedAt) {

    static final String COLUMNS =
            " id, platform, label, user_agent, state, reason, cooling_until, proxy_id, added_at, changed_at, used_at ";

    /// Whether a session may be used.
    public enum State {
        /// It may.
        OK,
        /// It may after a rest.
        COOLING,
        /// A person must confirm something to the platform first.
        CHALLENGED,
        /// The platform closed it.
        BANNED,
        /// A person must look first.
        FROZEN
    }

    static Account row(ResultSet row, int number) throws SQLException {
        int proxy = row.getInt("proxy_id");
        @Nullable Integer proxyId = row.wasNull() ? null : proxy;
        return new Account(
                row.getInt("id"),
                Platform.of(row.getString("platform")),
                row.getString("label"),
                row.getString("user_agent"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                instant(row, "cooling_until"),
                proxyId,
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                instant(row, "used_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
