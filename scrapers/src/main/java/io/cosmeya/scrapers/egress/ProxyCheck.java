package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// The last look through a proxy at a platform.
///
/// @param ok whether the platform answered and did not turn the exit away
/// @param address the address that others see; null = unknown
/// @param country of that address, two letters: `US`; null = unknown
/// @param latencyMs to the end of the platform's answer; null when there was none
/// @param detail what went wrong; null when nothing did
public record ProxyCheck(
        Platform platform,
        Instant checkedAt,
        boolean ok,
        @Nullable String address,
        @Nullable String country,
        @Nullable Integer latencyMs,
        @Nullable String detail) {

    static ProxyCheck row(ResultSet row, int number) throws SQLException {
        int latency = row.getInt("latency_ms");
        @Nullable Integer latencyMs = row.wasNull() ? null : latency;
        return new ProxyCheck(
                Platform.of(row.getString("platform")),
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("ok"),
                row.getString("address"),
                row.getString("country"),
                latencyMs,
                row.getString("detail"));
    }
}
