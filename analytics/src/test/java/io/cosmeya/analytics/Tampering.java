package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows that are spoilt on purpose: those that are counted again are mended, all others stay spoilt.
record Tampering(ClickHouse clickHouse, JdbcClient postgres) {

    private static final int SPOILT = 999;

    /// What can be spoilt in each table and counts for nothing else, and the column of its slot.
    private static final Map<String, String[]> IN_CLICKHOUSE = new LinkedHashMap<>(Map.of(
            "video_delta", new String[] {"views_gap", "slot"},
            "channel_delta", new String[] {"views_gap", "slot"},
            "video_history FINAL", new String[] {"obs_s", "slot"},
            "channel_snapshot FINAL", new String[] {"views_gap", "slot"},
            "age_value FINAL", new String[] {"step", "settled"},
            "age_ref", new String[] {"n", "slot"},
            "channel_pulse", new String[] {"usual_n", "slot"},
            "channel_parts", new String[] {"unknown", "slot"}));

    private static final Map<String, String> IN_POSTGRES = Map.of(
            "video_current", "views_gap",
            "channel_current", "views_gap",
            "breakout", "sample");

    /// Spoils all rows from a slot on.
    void spoil(int slot) {
        IN_CLICKHOUSE.forEach((table, columns) -> clickHouse
                .jdbc()
                .sql("ALTER TABLE analytics.%s UPDATE %s = %d WHERE %s >= %d SETTINGS mutations_sync = 2"
                        .formatted(table.replace(" FINAL", ""), columns[0], SPOILT, columns[1], Ground.number(slot)))
                .update());
        IN_POSTGRES.forEach((table, column) -> postgres.sql(
                        "UPDATE analytics.%s SET %s = %d".formatted(table, column, SPOILT))
                .update());
    }

    /// The channels that have spoilt rows, table by table.
    Map<String, Set<Integer>> left() {
        Map<String, Set<Integer>> left = new LinkedHashMap<>();
        IN_CLICKHOUSE.forEach((table, columns) -> left.put(
                table,
                new TreeSet<>(clickHouse
                        .jdbc()
                        .sql("SELECT DISTINCT channel_id FROM analytics.%s WHERE %s = %d"
                                .formatted(table, columns[0], SPOILT))
                        .query((row, number) -> row.getInt(1))
                        .list())));
        IN_POSTGRES.forEach((table, column) -> left.put(
                table,
                new TreeSet<>(postgres.sql("SELECT DISTINCT channel_id FROM analytics.%s WHERE %s = %d"
                                .formatted(table, column, SPOILT))
                        .query((row, number) -> row.getInt(1))
                        .list())));
        return left;
    }
}
