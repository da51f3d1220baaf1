package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Role;
import java.util.List;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Seals with the newest key whatever an older one sealed, so that the older one can be taken away.
@Component
@Role("scrapers")
class SecretRotation {

    private static final Logger log = LoggerFactory.getLogger(SecretRotation.class);

    private static final String KEPT = """
            SELECT (SELECT count(*) FROM scrapers.account)
                 + (SELECT count(*) FROM scrapers.proxy WHERE secret IS NOT NULL)""";

    private static final String OLD_ACCOUNTS =
            "SELECT id, secret, secret_key FROM scrapers.account WHERE secret_key <> :newest ORDER BY id";

    private static final String OLD_PROXIES =
            "SELECT id, secret, secret_key FROM scrapers.proxy WHERE secret_key <> :newest ORDER BY id";

    // What was changed meanwhile is left to the next pass.
    private static final String ACCOUNT = """
            UPDATE scrapers.account SET secret = :fresh, secret_key = :newest WHERE id = :id AND secret = :old""";

    private static final String PROXY = """
            UPDATE scrapers.proxy SET secret = :fresh, secret_key = :newest WHERE id = :id AND secret = :old""";

    private final JdbcClient jdbc;
    private final Secrets secrets;

    SecretRotation(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /// Goes over all secrets; how many were sealed anew.
    @Scheduled(
            initialDelayString = "${cosmeya.secrets.rotation-delay:1m}",
            fixedDelayString = "${cosmeya.secrets.rotation:1h}")
    int rotate() {
        if (jdbc.sql(KEPT).query((row, number) -> row.getLong(1)).single() == 0) {
            return 0;
        }
        try {
            int done = pass(OLD_ACCOUNTS, ACCOUNT, AccountSecrets::place) + pass(OLD_PROXIES, PROXY, ProxyRows::place);
            if (done > 0) {
                log.info("{} secrets are sealed with the newest key now", done);
            }
            return done;
        } catch (UnusableKey e) {
            log.error("Secrets cannot be used: {}", e.getMessage());
            return 0;
        }
    }

    private int pass(String old, String update, IntFunction<String> place) {
        List<Row> rows = jdbc.sql(old)
                .param("newest", secrets.newestKey())
                .query((row, number) -> new Row(row.getInt(1), new Sealed(row.getBytes(2), row.getString(3))))
                .list();
        int done = 0;
        for (Row row : rows) {
            try {
                String at = place.apply(row.id());
                Sealed fresh = secrets.seal(secrets.open(row.secret(), at), at);
                done += jdbc.sql(update)
                        .param("fresh", fresh.bytes())
                        .param("newest", fresh.key())
                        .param("id", row.id())
                        .param("old", row.secret().bytes())
                        .update();
            } catch (UnusableKey e) {
                log.error("A secret stays under its old key: {}", e.getMessage());
            }
        }
        return done;
    }

    private record Row(int id, Sealed secret) {}
}
