package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The health of exits, shared by all workers.
@Repository
class HealthRows {

    private static final String ALL = """
            SELECT exit_id, recent, score, scored_at, cooling_until, failing_since, trial_until
            FROM scrapers.exit_health WHERE platform = :platform""";

    private static final String LOCK = ALL + " AND exit_id = :exit FOR UPDATE";

    private static final String BEGIN = """
            INSERT INTO scrapers.exit_health (platform, exit_id, scored_at) VALUES (:platform, :exit, :now)
            ON CONFLICT DO NOTHING""";

    private static final String SAVE = """
            UPDATE scrapers.exit_health SET recent = :recent, score = :score, scored_at = :scoredAt,
              cooling_until = :cooling, failing_since = :failing, trial_until = :trial
            WHERE platform = :platform AND exit_id = :exit""";

    // A proxy is dead when whoever asked through it lately got nothing for long: one platform that answers saves it.
    private static final String RETIRE = """
            UPDATE scrapers.proxy SET state = 'retired', retired_at = :now, reason = 'nothing came through it since '
              || (SELECT max(failing_since) FROM scrapers.exit_health WHERE exit_id = :exit)
            WHERE id = :exit AND state = 'active'
              AND NOT EXISTS (SELECT FROM scrapers.exit_health WHERE exit_id = :exit AND recent <> ''
                              AND (failing_since IS NULL OR failing_since > :since))
              AND EXISTS (SELECT FROM scrapers.exit_health WHERE exit_id = :exit AND failing_since <= :since)""";

    private final JdbcClient jdbc;

    HealthRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is known of a platform, by exit; 0 is the way without a proxy.
    Map<Integer, Health> of(Platform platform) {
        Map<Integer, Health> known = new HashMap<>();
        jdbc.sql(ALL)
                .param("platform", platform.key())
                .query((row, number) -> Map.entry(row.getInt("exit_id"), row(row)))
                .list()
                .forEach(each -> known.put(each.getKey(), each.getValue()));
        return known;
    }

    /// Changes what is known of an exit, one worker at a time; empty when the change declines.
    @Transactional
    Optional<Health> change(Platform platform, int exit, Instant now, UnaryOperator<@Nullable Health> change) {
        jdbc.sql(BEGIN)
                .param("platform", platform.key())
                .param("exit", exit)
                .param("now", utc(now))
                .update();
        Health before = jdbc.sql(LOCK)
                .param("platform", platform.key())
                .param("exit", exit)
                .query((row, number) -> row(row))
                .single();
        @Nullable Health after = change.apply(before);
        if (after != null) {
            save(platform, exit, after);
        }
        return Optional.ofNullable(after);
    }

    /// Retires a proxy that brought nothing since then, on any platform; whether it did.
    boolean retire(int exit, Instant since, Instant now) {
        return jdbc.sql(RETIRE)
                        .param("exit", exit)
                        .param("since", utc(since))
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    private void save(Platform platform, int exit, Health health) {
        jdbc.sql(SAVE)
                .param("recent", health.recent())
                .param("score", health.score())
                .param("scoredAt", utc(health.scoredAt()))
                .param("cooling", utc(health.coolingUntil()))
                .param("failing", utc(health.failingSince()))
                .param("trial", utc(health.trialUntil()))
                .param("platform", platform.key())
                .param("exit", exit)
                .update();
    }

    private static Health row(ResultSet row) throws SQLException {
        return new Health(
                row.getString("recent"),
                row.getDouble("score"),
                row.getObject("scored_at", OffsetDateTime.class).toInstant(),
                instant(row, "cooling_until"),
                instant(row, "failing_since"),
                instant(row, "trial_until"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
