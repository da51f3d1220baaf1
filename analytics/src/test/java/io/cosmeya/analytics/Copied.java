package io.cosmeya.analytics;

import com.clickhouse.client.api.query.QuerySettings;
import com.clickhouse.data.ClickHouseFormat;
import io.cosmeya.ingest.ClickHouse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/// Rows that ClickHouse has read out already, so that what follows is Postgres' work alone.
record Copied(byte[] rows) {

    static Copied of(ClickHouse clickHouse, String select) throws Exception {
        QuerySettings settings = new QuerySettings().setFormat(ClickHouseFormat.TabSeparated);
        try (var answer = clickHouse.writer().query(select, settings).get()) {
            return new Copied(answer.getInputStream().readAllBytes());
        }
    }

    int count() {
        int lines = 0;
        for (byte each : rows) {
            lines += each == '\n' ? 1 : 0;
        }
        return lines;
    }

    void into(JdbcTemplate jdbc, String table) {
        jdbc.execute((ConnectionCallback<Long>) postgres -> {
            try {
                return postgres.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY " + table + " FROM STDIN", new ByteArrayInputStream(rows));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
