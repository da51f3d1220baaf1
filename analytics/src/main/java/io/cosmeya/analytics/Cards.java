package io.cosmeya.analytics;

import com.clickhouse.client.api.insert.InsertSettings;
import com.clickhouse.data.ClickHouseFormat;
import io.cosmeya.ingest.ClickHouse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// What videos are, apart from their counters, brought to where they are counted.
@Component
class Cards {

    private static final int SECONDS = 60;
    private static final Duration AGED = Duration.ofDays(40);

    // The driver's enums of ClickHouse and the formats of scrapers have the same names.
    private static final String YOUNG = """
            COPY (
                SELECT id, channel_id, platform, format, extract(epoch FROM published_at)::bigint FROM scrapers.video
                WHERE published_at >= to_timestamp(%d)
            ) TO STDOUT""";

    private final ClickHouse clickHouse;
    private final JdbcTemplate jdbc;

    Cards(ClickHouse clickHouse, JdbcTemplate jdbc) {
        this.clickHouse = clickHouse;
        this.jdbc = jdbc;
    }

    /// Brings the videos that were published within 40 days before a slot, in place of those that were there: nothing
    /// is
    /// counted by the age of older ones.
    void refresh(ClosedSlot slot) {
        long since = slot.at().getEpochSecond() - AGED.toSeconds();
        byte[] rows = jdbc.execute((ConnectionCallback<byte[]>) postgres -> read(postgres, since));
        clickHouse.jdbc().sql("TRUNCATE TABLE analytics.video_card").update();
        if (rows != null && rows.length > 0) {
            write(rows);
        }
    }

    private byte[] read(Connection postgres, long since) throws SQLException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try {
            postgres.unwrap(PGConnection.class).getCopyAPI().copyOut(YOUNG.formatted(since), rows);
        } catch (IOException e) {
            throw new UncheckedIOException("the cards of videos did not come", e);
        }
        return rows.toByteArray();
    }

    private void write(byte[] rows) {
        try (var answer = clickHouse
                .writer()
                .insert(
                        "analytics.video_card",
                        new ByteArrayInputStream(rows),
                        ClickHouseFormat.TabSeparated,
                        new InsertSettings())
                .get(SECONDS, TimeUnit.SECONDS)) {
            answer.getWrittenRows();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing the cards of videos", e);
        } catch (Exception e) {
            throw new IllegalStateException("the cards of videos are not written", e);
        }
    }
}
