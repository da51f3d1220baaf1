package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows that are spoilt on purpose: those that are counted again are mended, all others stay spoilt.
record Tampering(ClickHouse clickHouse, JdbcClient postgres) {

    private static final int SPOILT = 999;

    /// What can be spoilt in each table and counts for nothing else, and the column of its slot.
    private static final Map<String, String[]> IN_CLICKHOUSE = Map.of(
            "video_delta", new String[] {"views_gap", "slot"},
            "channel_delta", new String[] {"views_gap", "slot"},
            "video_history FINAL", new String[] {"obs_s", "slot"},
            "channel_snapshot FINAL", new String[] {"views_gap", "slot"},
            "age_value FINAL", new String[] {"step", "settled"},
            "age_ref", new String[] {"n", "slot"},
            "channel_pulse", new String[] {"usual_n", "slot"},
            "channel_parts", new String[] {"unknown", "slot"});

    private static final Map<String, String> IN_POSTGRES = Map.of(
            "video_current", "views_gap",
            "channel_current", "views_gap",
            "breakout", "sample");

    static final int TABLES = IN_CLICKHOUSE.size() + IN_POSTGRES.size();

    /// Spoils all rows from a slot on.
    void spoil(int slot) {
        IN_CLICKHOUSE.entrySet().parallelStream().forEach(each -> spoil(each.getKey(), each.getValue(), slot));
        IN_POSTGRES.forEach(
                (table, column) -> postgres.sql("UPDATE analytics.%s SET %s = %d".formatted(table, column, SPOILT))
                        .update());
    }

    private void spoil(String table, String[] columns, int slot) {
        clickHouse
                .jdbc()
                .sql("ALTER TABLE analytics.%s UPDATE %s = %d WHERE %s >= %d SETTINGS mutations_sync = 2"
                        .formatted(table.replace(" FINAL", ""), columns[0], SPOILT, columns[1], Ground.number(slot)))
                .update();
    }

    /// The channels that have spoilt rows, by the tables that have any.
    Map<String, Set<Integer>> left() {
        Map<String, Set<Integer>> left = new TreeMap<>();
        IN_CLICKHOUSE.forEach((table, columns) -> left.put(table, channels(clickHouse.jdbc(), table, columns[0])));
        IN_POSTGRES.forEach((table, column) -> left.put(table, channels(postgres, table, column)));
        left.values().removeIf(Set::isEmpty);
        return left;
    }

    private static Set<Integer> channels(JdbcClient store, String table, String column) {
        return new TreeSet<>(
                store.sql("SELECT DISTINCT channel_id FROM analytics.%s WHERE %s = %d".formatted(table, column, SPOILT))
                        .query((row, number) -> row.getInt(1))
                        .list());
    }
}
