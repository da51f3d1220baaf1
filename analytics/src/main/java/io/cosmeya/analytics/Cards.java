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
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// What videos are, apart from their counters, brought to where they are counted.
@Component
class Cards {

    private static final int SECONDS = 60;

    // The driver's enums of ClickHouse and the formats of scrapers have the same names.
    private static final String KNOWN = """
            COPY (
                SELECT id, channel_id, platform, format, extract(epoch FROM published_at)::bigint FROM scrapers.video
                WHERE published_at >= '1971-01-01' AND (%1$b OR published_at >= to_timestamp(%2$d)
                    OR first_seen_at >= to_timestamp(%2$d))
            ) TO STDOUT""";

    private final ClickHouse clickHouse;
    private final JdbcTemplate jdbc;

    Cards(ClickHouse clickHouse, JdbcTemplate jdbc) {
        this.clickHouse = clickHouse;
        this.jdbc = jdbc;
    }

    /// Brings the videos that were published or met within 40 days before a slot; at first, all.
    void refresh(ClosedSlot slot) {
        long since = slot.at().getEpochSecond() - 40L * 86_400;
        byte[] rows = jdbc.execute((ConnectionCallback<byte[]>) postgres -> read(postgres, since));
        if (rows != null && rows.length > 0) {
            write(rows);
        }
    }

    private byte[] read(Connection postgres, long since) throws SQLException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try {
            postgres.unwrap(PGConnection.class).getCopyAPI().copyOut(KNOWN.formatted(none(), since), rows);
        } catch (IOException e) {
            throw new UncheckedIOException("the cards of videos did not come", e);
        }
        return rows.toByteArray();
    }

    private boolean none() {
        return clickHouse
                        .jdbc()
                        .sql("SELECT count() FROM analytics.video_card")
                        .query((row, number) -> row.getLong(1))
                        .single()
                == 0;
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
