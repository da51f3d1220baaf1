package io.cosmeya.scrapers.platform.youtube;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The units of the Data API that are left of a day, counted for each key in the store that all processes share. Google
/// begins a day at midnight in California. Where there is no store, as in the recorder, nothing is counted.
@Component
@EnableConfigurationProperties(QuotaSettings.class)
class Quota {

    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");

    private static final String TAKE = """
            INSERT INTO scrapers.youtube_quota AS quota (day, key_hash, units) VALUES (:day, :key, 1)
            ON CONFLICT (day, key_hash) DO UPDATE SET units = quota.units + 1
            WHERE NOT quota.spent AND quota.units < :budget""";
    private static final String LEFT = """
            SELECT CASE WHEN spent THEN 0 ELSE greatest(0, :budget - units) END
            FROM scrapers.youtube_quota WHERE day = :day AND key_hash = :key""";
    private static final String SPEND = """
            INSERT INTO scrapers.youtube_quota (day, key_hash, spent) VALUES (:day, :key, true)
            ON CONFLICT (day, key_hash) DO UPDATE SET spent = true""";

    private final Clock clock;
    private final QuotaSettings settings;
    private final ObjectProvider<JdbcClient> store;

    Quota(Clock clock, QuotaSettings settings, ObjectProvider<JdbcClient> store) {
        this.clock = clock;
        this.settings = settings;
        this.store = store;
    }

    /// Takes a unit before a request is made; false when none is left, and then none may be made.
    boolean take(String key) {
        JdbcClient jdbc = store.getIfAvailable();
        return jdbc == null
                || (settings.units() > 0
                        && asked(jdbc, TAKE, key)
                                        .param("budget", settings.units())
                                        .update()
                                > 0);
    }

    /// How many units are left today.
    long left(String key) {
        JdbcClient jdbc = store.getIfAvailable();
        return jdbc == null
                ? settings.units()
                : asked(jdbc, LEFT, key)
                        .param("budget", settings.units())
                        .query((row, _) -> row.getLong(1))
                        .optional()
                        .orElse(settings.units());
    }

    /// Google says that the day is spent, whatever we have counted: another may use the same key.
    void spend(String key) {
        JdbcClient jdbc = store.getIfAvailable();
        if (jdbc != null) {
            asked(jdbc, SPEND, key).update();
        }
    }

    private JdbcClient.StatementSpec asked(JdbcClient jdbc, String sql, String key) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), CALIFORNIA);
        return jdbc.sql(sql).param("day", day).param("key", hash(key));
    }

    /// The key itself is in no table.
    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
