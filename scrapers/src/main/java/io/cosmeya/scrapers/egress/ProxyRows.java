package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.page.Exit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Writes proxies and opens their passwords.
@Repository
class ProxyRows {

    private static final String NEXT = "SELECT nextval(pg_get_serial_sequence('scrapers.proxy', 'id'))::int";

    private static final String SAME = """
            SELECT id FROM scrapers.proxy
            WHERE kind = :kind AND host = :host AND port = :port AND user_name = :user""";

    private static final String INSERT = """
            INSERT INTO scrapers.proxy
              (id, kind, host, port, user_name, secret, secret_key, region, platforms, added_at)
            OVERRIDING SYSTEM VALUE
            VALUES (:id, :kind, :host, :port, :user, :secret, :key, :region, :platforms, :now)
            ON CONFLICT DO NOTHING""";

    private static final String RENEW = """
            UPDATE scrapers.proxy SET secret = :secret, secret_key = :key WHERE id = :id""";

    private static final String ACTIVE =
            "SELECT secret, secret_key," + Proxy.COLUMNS + "FROM scrapers.proxy WHERE state = 'active' ORDER BY id";

    private static final String ONE =
            "SELECT secret, secret_key," + Proxy.COLUMNS + "FROM scrapers.proxy WHERE id = :id";

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    ProxyRows(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    Optional<Integer> same(ProxyAddress address) {
        return placed(jdbc.sql(SAME), address)
                .query((row, number) -> row.getInt(1))
                .optional();
    }

    /// Saves a new proxy; empty when somebody else has just saved it.
    @Transactional
    Optional<Integer> insert(ProxyAddress address, @Nullable String region, Set<Platform> platforms) {
        int id = jdbc.sql(NEXT).query((row, number) -> row.getInt(1)).single();
        int saved = sealed(placed(jdbc.sql(INSERT), address), id, address.password())
                .param("region", region)
                .param("platforms", platforms.stream().map(Platform::key).toArray(String[]::new))
                .param("now", now())
                .update();
        return saved == 1 ? Optional.of(id) : Optional.empty();
    }

    /// Puts another password in the place of the former one.
    void renew(int id, String password) {
        sealed(jdbc.sql(RENEW), id, password).update();
    }

    /// The proxies that may be taken, with their passwords still sealed.
    List<Kept> active() {
        return jdbc.sql(ACTIVE).query(Kept::row).list();
    }

    Optional<Kept> find(int id) {
        return jdbc.sql(ONE).param("id", id).query(Kept::row).optional();
    }

    /// The way out by a proxy; an [UnusableKey] when its password does not open.
    Exit exit(Kept kept) {
        Proxy proxy = kept.proxy();
        @Nullable Sealed sealed = kept.secret();
        @Nullable String password = sealed == null ? null : secrets.open(sealed, place(proxy.id()));
        return new Exit(proxy.place(), proxy.host(), proxy.port(), proxy.user(), password, proxy.kind());
    }

    static String place(int id) {
        return "scrapers.proxy/" + id + "/secret";
    }

    private JdbcClient.StatementSpec placed(JdbcClient.StatementSpec sql, ProxyAddress address) {
        return sql.param("kind", address.kind().name().toLowerCase(Locale.ROOT))
                .param("host", address.host())
                .param("port", address.port())
                .param("user", address.userName());
    }

    private JdbcClient.StatementSpec sealed(JdbcClient.StatementSpec sql, int id, @Nullable String password) {
        @Nullable Sealed sealed = password == null ? null : secrets.seal(password, place(id));
        return sql.param("id", id)
                .param("secret", sealed == null ? null : sealed.bytes(), Types.BINARY)
                .param("key", sealed == null ? null : sealed.key());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /// A proxy and its sealed password; null = it has none.
    record Kept(Proxy proxy, @Nullable Sealed secret) {

        static Kept row(ResultSet row, int number) throws SQLException {
            byte @Nullable [] bytes = row.getBytes("secret");
            return new Kept(
                    Proxy.row(row, number), bytes == null ? null : new Sealed(bytes, row.getString("secret_key")));
        }
    }
}
