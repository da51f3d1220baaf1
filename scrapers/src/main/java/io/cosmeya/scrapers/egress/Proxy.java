package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.page.Exit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A proxy that is kept; its password stays sealed in the store.
///
/// @param user null when it asks for nobody
/// @param region region where it stands, as people named it; null = unknown
/// @param platforms whom it is for; empty = all
/// @param reason why it is in its state; null when there is nothing to say
public record Proxy(
        int id,
        Exit.Kind kind,
        String host,
        int port,
        @Nullable String user,
        @Nullable String region,
        Set<Platform> platforms,
        State state,
        @Nullable String reason,
        Instant addedAt,
        @Nullable Instant retiredAt) {

    static final String COLUMNS =
            " id, kind, host, port, user_name, region, platforms, state, reason, added_at, retired_at ";

    /// Whether it may be taken.
    public enum State {
        ACTIVE,
        PAUSED,
        /// It failed for long; importing it again brings it back.
        RETIRED
    }

    /// Without the user, whose name often says who pays.
    @Override
    public String toString() {
        return "Proxy[%d %s %s:%d]".formatted(id, kind, host, port);
    }

    /// The language that it speaks: `http`, `socks5`.
    public String protocol() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    boolean serves(Platform platform) {
        return state == State.ACTIVE && (platforms.isEmpty() || platforms.contains(platform));
    }

    /// What pages say they came through.
    String place() {
        return region == null ? "proxy" : region;
    }

    static Proxy row(ResultSet row, int number) throws SQLException {
        String user = row.getString("user_name");
        @Nullable OffsetDateTime retired = row.getObject("retired_at", OffsetDateTime.class);
        return new Proxy(
                row.getInt("id"),
                Exit.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("host"),
                row.getInt("port"),
                user.isEmpty() ? null : user,
                row.getString("region"),
                platforms((String[]) row.getArray("platforms").getArray()),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                retired == null ? null : retired.toInstant());
    }

    private static Set<Platform> platforms(String[] keys) {
        return Arrays.stream(keys).map(Platform::of).collect(Collectors.toCollection(TreeSet::new));
    }
}
