package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// The videos that gained most views in a slot, kept with its totals: to find them means to read all of its deltas.
@Component
class Movers {

    private static final Sql OF_SLOT = Sql.file("movers.sql", List.of());

    private static final String KEPT = "SELECT * FROM analytics.slot_mover WHERE slot_no = ? ORDER BY rank";

    private static final String FORGET = "DELETE FROM analytics.slot_mover WHERE slot_no = ?";

    private static final String KEEP = """
            INSERT INTO analytics.slot_mover
                (slot_no, rank, video_id, channel_id, value, step, d, unc, gap, secs, flags)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final ClickHouse clickHouse;
    private final JdbcTemplate jdbc;

    Movers(ClickHouse clickHouse, JdbcTemplate jdbc) {
        this.clickHouse = clickHouse;
        this.jdbc = jdbc;
    }

    /// Those of a slot, greatest first. Of a slot that none are kept of, since nobody gained anything in it or it was
    /// computed before any were kept, the deltas are asked.
    List<RunTotals.Mover> of(int slot) {
        List<RunTotals.Mover> kept = jdbc.query(KEPT, Movers::mover, slot);
        return kept.isEmpty()
                ? clickHouse.jdbc().sql(question(slot)).query(Movers::mover).list()
                : kept;
    }

    /// Writes down those of a slot as it is counted now. To be called in a transaction.
    void keep(ClosedSlot slot) {
        jdbc.update(FORGET, slot.number());
        jdbc.batchUpdate(
                KEEP,
                clickHouse
                        .jdbc()
                        .sql(question(slot.number()))
                        .query((row, number) -> kept(slot, row, number))
                        .list());
    }

    private static String question(int slot) {
        return OF_SLOT.with("slot", slot).text();
    }

    private static Object[] kept(ClosedSlot slot, ResultSet row, int number) throws SQLException {
        return new Object[] {
            slot.number(),
            number,
            row.getInt("video_id"),
            row.getInt("channel_id"),
            row.getLong("value"),
            row.getLong("step"),
            row.getLong("d"),
            row.getLong("unc"),
            row.getInt("gap"),
            row.getInt("secs"),
            row.getInt("flags")
        };
    }

    private static RunTotals.Mover mover(ResultSet row, int number) throws SQLException {
        Delta delta = Rows.delta(
                row.getLong("d"), row.getLong("unc"), row.getInt("secs"), row.getInt("gap"), row.getInt("flags"));
        return new RunTotals.Mover(
                row.getInt("video_id"),
                row.getInt("channel_id"),
                row.getLong("value"),
                row.getLong("step"),
                Objects.requireNonNull(delta));
    }
}
