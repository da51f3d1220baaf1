package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The videos that gained most views in a slot.
@Component
class Movers {

    private static final Sql OF_SLOT = Sql.file("movers.sql", List.of());

    private final ClickHouse clickHouse;

    Movers(ClickHouse clickHouse) {
        this.clickHouse = clickHouse;
    }

    List<RunTotals.Mover> of(int slot) {
        return clickHouse
                .jdbc()
                .sql(OF_SLOT.with("slot", slot).text())
                .query(Movers::row)
                .list();
    }

    private static RunTotals.Mover row(ResultSet row, int number) throws SQLException {
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
