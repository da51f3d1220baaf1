package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All tables that a computation fills.
record ComputedTables(ClickHouse clickHouse, JdbcClient postgres) {

    private static final List<String> TABLES =
            List.of("video_delta", "channel_delta", "video_history", "channel_snapshot");

    private static final List<String> DERIVED =
            List.of("video_card", "age_value", "age_ref", "age_growth", "channel_pulse", "channel_parts", "gone_video");

    /// Those in ClickHouse.
    static List<String> inClickHouse() {
        return Stream.concat(TABLES.stream(), DERIVED.stream()).toList();
    }

    /// Table by table, without the moments and revisions of the computation.
    Map<String, List<String>> rows() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("video_delta", clickHouseRows("SELECT * FROM analytics.video_delta"));
        all.put("channel_delta", clickHouseRows("SELECT * EXCEPT rev FROM analytics.channel_delta"));
        all.put("video_history", clickHouseRows("SELECT * EXCEPT rev FROM analytics.video_history FINAL"));
        all.put("channel_snapshot", clickHouseRows("SELECT * EXCEPT rev FROM analytics.channel_snapshot FINAL"));
        DERIVED.forEach(table -> all.put(table, clickHouseRows("SELECT * FROM analytics." + table + finalOf(table))));
        all.put("breakout", postgresRows("to_jsonb(t)", "breakout"));
        all.put("channel_breakout", postgresRows("to_jsonb(t)", "channel_breakout"));
        all.put("video_current", postgresRows("to_jsonb(t) - 'revision'", "video_current"));
        all.put("channel_current", postgresRows("to_jsonb(t) - 'revision'", "channel_current"));
        all.put(
                "totals",
                postgresRows("DISTINCT to_jsonb(t) - '{run_id,revision,computed_at}'::text[]", "computed_run"));
        all.put("slot_mover", postgresRows("to_jsonb(t)", "slot_mover"));
        return all;
    }

    private static String finalOf(String table) {
        return Set.of("video_card", "age_value").contains(table) ? " FINAL" : "";
    }

    private List<String> clickHouseRows(String select) {
        return clickHouse
                .jdbc()
                .sql("SELECT toString(tuple(*)) AS line FROM (" + select + ") ORDER BY line")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> postgresRows(String what, String table) {
        return postgres.sql("SELECT " + what + " AS line FROM analytics." + table + " AS t ORDER BY line")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
