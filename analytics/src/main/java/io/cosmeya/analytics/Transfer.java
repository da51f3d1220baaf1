package io.cosmeya.analytics;

import com.clickhouse.client.api.query.QuerySettings;
import com.clickhouse.data.ClickHouseFormat;
import io.cosmeya.ingest.ClickHouse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Streams rows from ClickHouse into Postgres, without an object for a row.
@Component
class Transfer {

    private static final int SECONDS = 60;

    private final ClickHouse clickHouse;
    private final JdbcTemplate jdbc;

    Transfer(ClickHouse clickHouse, JdbcTemplate jdbc) {
        this.clickHouse = clickHouse;
        this.jdbc = jdbc;
    }

    /// Copies the rows of a question into a fresh table of this transaction, shaped like `like`.
    void copy(Sql select, String like, String stage) {
        jdbc.execute("CREATE TEMP TABLE IF NOT EXISTS %s (LIKE %s) ON COMMIT DROP".formatted(stage, like));
        jdbc.execute("TRUNCATE " + stage);
        jdbc.execute((ConnectionCallback<Long>) postgres -> stream(select, stage, postgres));
    }

    private long stream(Sql select, String stage, Connection postgres) throws SQLException {
        // Without the wait, an error after the first row would end the text as if it were complete.
        QuerySettings settings =
                new QuerySettings().setFormat(ClickHouseFormat.TabSeparated).serverSetting("wait_end_of_query", "1");
        try (var answer = clickHouse.writer().query(select.text(), settings).get(SECONDS, TimeUnit.SECONDS);
                var rows = answer.getInputStream()) {
            var copy = postgres.unwrap(PGConnection.class).getCopyAPI();
            return copy.copyIn("COPY " + stage + " FROM STDIN", rows);
        } catch (SQLException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while copying into " + stage, e);
        } catch (Exception e) {
            throw new IllegalStateException("rows for " + stage + " did not come", e);
        }
    }
}
