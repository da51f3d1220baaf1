package io.cosmeya.ingest;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Says to ClickHouse how long raw rows are kept. Parts are written anew for a change, so it is made only where it is
/// one.
///
/// @param turn since several processes start at once
record Retention(JdbcClient jdbc, MigrationTurn turn) {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    private static final List<String> TABLES = List.of("snap_raw", "channel_raw");

    private static final String HOLDS = """
            SELECT count() FROM system.tables
            WHERE database = 'ingest' AND name = '%s' AND position(create_table_query, 'toIntervalDay(%d)') > 0""";

    private static final String CHANGE =
            "ALTER TABLE ingest.%s MODIFY TTL toDateTime(observed_at) + INTERVAL %d DAY DELETE";

    /// Less than a day is an [IllegalArgumentException].
    void keep(Duration age) {
        long days = age.toDays();
        if (days < 1) {
            throw new IllegalArgumentException("cosmeya.ingest.raw-rows: at least a day, got " + age);
        }
        turn.take(() -> TABLES.forEach(table -> keep(table, days)));
    }

    private void keep(String table, long days) {
        boolean holds = jdbc.sql(HOLDS.formatted(table, days))
                .query((row, number) -> row.getBoolean(1))
                .single();
        if (!holds) {
            jdbc.sql(CHANGE.formatted(table, days)).update();
            log.info("The rows of ingest.{} are kept for {} days from now on", table, days);
        }
    }
}
