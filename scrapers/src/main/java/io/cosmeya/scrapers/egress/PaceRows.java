package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Buckets that all workers share, one a platform and exit, by the clock of the database. A reservation is one
/// statement, so that two workers never take the same token.
@Repository
class PaceRows {

    private static final String RESERVE = """
            INSERT INTO scrapers.pace AS pace (platform, exit_id, free_at)
            VALUES (:platform, :exit, clock_timestamp() + (:tokens - :burst + 1) * :micros * interval '1 microsecond')
            ON CONFLICT (platform, exit_id) DO UPDATE SET free_at =
              greatest(pace.free_at, clock_timestamp() - (:burst - 1) * :micros * interval '1 microsecond')
              + :tokens * :micros * interval '1 microsecond'
            RETURNING extract(epoch FROM free_at - clock_timestamp()) * 1e6""";

    private final JdbcClient jdbc;

    PaceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes tokens; how long from now until the first of them is there, below zero when it is there already.
    Duration reserve(Platform platform, int exit, int tokens, Duration each, int burst) {
        long micros = Math.max(1, each.toNanos() / 1_000);
        double lastAfter = jdbc.sql(RESERVE)
                .param("platform", platform.key())
                .param("exit", exit)
                .param("tokens", tokens)
                .param("burst", burst)
                .param("micros", micros)
                .query((row, number) -> row.getDouble(1))
                .single();
        return Duration.ofNanos((long) (lastAfter * 1e3) - tokens * micros * 1_000);
    }
}
