package io.cosmeya.ingest;

import com.clickhouse.client.api.Client;
import com.clickhouse.client.api.ClientFaultCause;
import com.clickhouse.client.api.query.QueryResponse;
import com.clickhouse.client.api.query.QuerySettings;
import com.clickhouse.data.ClickHouseFormat;
import com.zaxxer.hikari.HikariDataSource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The way to ClickHouse, with all tables of all modules in place: SQL over JDBC for questions and DDL, and the client
/// of the driver for bulk writes in `RowBinary`. Table names carry their database: `ingest.snap_raw`.
public final class ClickHouse implements AutoCloseable {

    private static final int CONNECTIONS = 8;
    private static final int CONNECT_SECONDS = 5;
    private static final int ANSWER_SECONDS = 60;

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final Client writer;

    ClickHouse(ClickHouseAddress address) {
        this.pool = pool(address);
        this.jdbc = JdbcClient.create(pool);
        this.writer = writer(address);
    }

    /// Questions and DDL, one statement at a time; every call is a transaction of its own.
    public JdbcClient jdbc() {
        return jdbc;
    }

    /// Bulk writes. It never retries by itself: who holds the rows knows their deduplication token.
    public Client writer() {
        return writer;
    }

    /// The answer to a question as a file in a format of the engine's own, to be closed by who reads it. It begins when
    /// the engine has all of it, so that what fails is an exception here and never half a file.
    public InputStream file(String question, ClickHouseFormat format, Map<String, String> settings) {
        QuerySettings asked = new QuerySettings().setFormat(format).waitEndOfQuery(true);
        settings.forEach(asked::serverSetting);
        try {
            QueryResponse answer = writer.query(question, asked).get();
            return new FilterInputStream(answer.getInputStream()) {
                @Override
                public void close() throws IOException {
                    super.close();
                    try {
                        answer.close();
                    } catch (IOException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IOException(e);
                    }
                }
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("ClickHouse did not answer", e.getCause());
        }
    }

    @Override
    public void close() {
        writer.close();
        pool.close();
    }

    private static HikariDataSource pool(ClickHouseAddress address) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("clickhouse");
        pool.setJdbcUrl(address.jdbcUrl());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        // Without it an error after the answer has begun arrives as code 0.
        pool.addDataSourceProperty("clickhouse_setting_wait_end_of_query", "1");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        return pool;
    }

    private static Client writer(ClickHouseAddress address) {
        return new Client.Builder()
                .addEndpoint(address.endpoint())
                .setUsername(address.user())
                .setPassword(address.password())
                // Blocks that do not compress and exceed 64 kB break the driver's compression of requests.
                .compressClientRequest(false)
                .retryOnFailures(ClientFaultCause.None)
                .setMaxRetries(0)
                .setMaxConnections(CONNECTIONS)
                .setConnectTimeout(CONNECT_SECONDS, ChronoUnit.SECONDS)
                .setSocketTimeout(ANSWER_SECONDS, ChronoUnit.SECONDS)
                .setClientName("cosmeya")
                .build();
    }
}
