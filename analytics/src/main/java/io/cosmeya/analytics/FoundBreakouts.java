package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes down which videos and channels broke out in a slot, and which of them are usual again. A label that a video
/// reached stays its own: what was found first is kept. To be called in a transaction, slot after slot.
@Component
class FoundBreakouts {

    private static final Sql VIDEOS = Sql.file("breakouts.sql", List.of());

    private static final String CHANNELS = """
            SELECT channel_id, toString(p.platform) AS platform, slot_index, ewma, threshold, began
            FROM analytics.channel_pulse AS p WHERE slot = :slot AND $channels AND (began OR ended)
            ORDER BY channel_id""";

    // A video may have broken out in another channel than it is in now.
    private static final Sql VIDEOS_OF = new Sql(
            "SELECT DISTINCT video_id FROM analytics.video_delta WHERE slot BETWEEN :slot AND :to AND $channels");

    private static final String FORGET = "DELETE FROM analytics.%1$s WHERE slot_no BETWEEN :from AND :to%2$s";

    private static final String REOPEN =
            "UPDATE analytics.%1$s SET ended_slot = NULL WHERE ended_slot BETWEEN :from AND :to%2$s";

    private static final String FOUND = """
            INSERT INTO analytics.breakout (video_id, label, channel_id, platform, format, slot_no, slot_at, age_h, value,
                low, high, median, outlier, robust_z, sample)
            VALUES (:video_id, :label, :channel_id, :platform, :format, :slot, :at, :age_h, :value, :low, :high, :median,
                :outlier, :robust_z, :n)
            ON CONFLICT (video_id, label) DO NOTHING""";

    private static final String ENDED = """
            UPDATE analytics.breakout SET ended_slot = :slot
            WHERE video_id = :video_id AND ended_slot IS NULL AND slot_no < :slot""";

    private static final String CHANNEL_FOUND = """
            INSERT INTO analytics.channel_breakout (channel_id, slot_no, slot_at, platform, slot_index, ewma, threshold)
            VALUES (:channel_id, :slot, :at, :platform, :slot_index, :ewma, :threshold)""";

    private static final String CHANNEL_ENDED = """
            UPDATE analytics.channel_breakout SET ended_slot = :slot
            WHERE channel_id = :channel_id AND ended_slot IS NULL AND slot_no < :slot""";

    // A breakout can be judged for 30 days of age; who was found that long ago is not breaking out any more.
    private static final String ACTIVE = """
            SELECT DISTINCT video_id FROM analytics.breakout
            WHERE label >= :label AND slot_no <= :slot AND slot_no > :slot - 240
              AND (ended_slot IS NULL OR ended_slot > :slot)
            ORDER BY video_id""";

    private final ClickHouse clickHouse;
    private final JdbcClient jdbc;
    private final Breaks breaks;

    FoundBreakouts(ClickHouse clickHouse, JdbcClient jdbc, Breaks breaks) {
        this.clickHouse = clickHouse;
        this.jdbc = jdbc;
        this.breaks = breaks;
    }

    /// Takes back what was found or ended from one slot to another, of the channels that are counted.
    void forget(ClosedSlot from, ClosedSlot to) {
        Set<Integer> channels = from.channels().ids();
        if (channels == null) {
            forget("breakout", "", List.of(), from, to);
            forget("channel_breakout", "", List.of(), from, to);
        } else {
            forget("breakout", " AND video_id = ANY (:ids)", videosOf(from, to), from, to);
            forget("channel_breakout", " AND channel_id = ANY (:ids)", channels, from, to);
        }
    }

    private void forget(String table, String some, Collection<Integer> ids, ClosedSlot from, ClosedSlot to) {
        for (String statement : List.of(FORGET, REOPEN)) {
            jdbc.sql(statement.formatted(table, some))
                    .param("from", from.number())
                    .param("to", to.number())
                    .param("ids", ids.toArray(Integer[]::new))
                    .update();
        }
    }

    private List<Integer> videosOf(ClosedSlot from, ClosedSlot to) {
        return clickHouse
                .jdbc()
                .sql(from.in(VIDEOS_OF).with("to", to.number()).text())
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /// Judges the values that settled in a slot.
    void videos(ClosedSlot slot) {
        Sql sql = slot.in(breaks.sides().in(VIDEOS)).with("active", ids(slot, 0));
        for (Map<String, Object> row :
                clickHouse.jdbc().sql(sql.text()).query(FoundBreakouts::video).list()) {
            boolean usual = row.get("label") instanceof Double label && label == 0;
            write(usual ? ENDED : FOUND, row, slot);
        }
    }

    /// Writes down the channels that began or ceased to break out in a slot.
    void channels(ClosedSlot slot) {
        for (Map<String, Object> row : clickHouse
                .jdbc()
                .sql(slot.in(new Sql(CHANNELS)).text())
                .query(FoundBreakouts::channel)
                .list()) {
            write(Boolean.TRUE.equals(row.get("began")) ? CHANNEL_FOUND : CHANNEL_ENDED, row, slot);
        }
    }

    /// The videos that are breaking out as of a slot, 0 before them: a list in SQL is never empty.
    List<Integer> active(ClosedSlot slot) {
        return ids(slot, 3);
    }

    private List<Integer> ids(ClosedSlot slot, int label) {
        List<Integer> active = jdbc.sql(ACTIVE)
                .param("slot", slot.number())
                .param("label", label)
                .query((row, number) -> row.getInt(1))
                .list();
        return Stream.concat(Stream.of(0), active.stream()).toList();
    }

    private void write(String statement, Map<String, Object> row, ClosedSlot slot) {
        jdbc.sql(statement)
                .params(row)
                .param("slot", slot.number())
                .param("at", slot.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Map<String, Object> video(ResultSet row, int number) throws SQLException {
        return Map.ofEntries(
                Map.entry("video_id", row.getInt("video_id")),
                Map.entry("label", row.getDouble("label")),
                Map.entry("channel_id", row.getInt("channel_id")),
                Map.entry("platform", row.getString("platform")),
                Map.entry("format", row.getString("format")),
                Map.entry("age_h", row.getInt("age_h")),
                Map.entry("value", row.getDouble("value")),
                Map.entry("low", row.getLong("low")),
                Map.entry("high", row.getLong("high")),
                Map.entry("median", row.getDouble("median")),
                Map.entry("outlier", row.getDouble("outlier")),
                Map.entry("robust_z", row.getDouble("robust_z")),
                Map.entry("n", row.getInt("n")));
    }

    private static Map<String, Object> channel(ResultSet row, int number) throws SQLException {
        return Map.of(
                "channel_id", row.getInt("channel_id"),
                "platform", row.getString("platform"),
                "slot_index", row.getDouble("slot_index"),
                "ewma", row.getDouble("ewma"),
                "threshold", row.getDouble("threshold"),
                "began", row.getBoolean("began"));
    }
}
