package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The classic design: every snapshot is a row of a Postgres table with an index by video and time, and a delta
/// is what a window says. It is given what helps it: COPY, statistics, memory to sort in, two workers.
final class ClassicPostgres {

    static final String WINDOW = """
            SELECT video_id, d FROM (
                SELECT video_id, run_id, views - lag(views) OVER (PARTITION BY video_id ORDER BY recorded_at) AS d
                FROM bench.video_history WHERE recorded_at >= to_timestamp(%2$d)
            ) AS w WHERE run_id = %1$d""";

    static final String LATERAL = """
            SELECT n.video_id, n.views - p.views AS d
            FROM bench.video_history AS n
            LEFT JOIN LATERAL (
                SELECT views FROM bench.video_history AS p
                WHERE p.video_id = n.video_id AND p.recorded_at < n.recorded_at AND p.recorded_at >= to_timestamp(%2$d)
                ORDER BY p.recorded_at DESC LIMIT 1
            ) AS p ON true
            WHERE n.run_id = %1$d""";

    private static final String MEMORY = "SET LOCAL work_mem = '256MB'";

    private static final List<String> MAKE = List.of(
            "DROP SCHEMA IF EXISTS bench CASCADE",
            "CREATE SCHEMA bench",
            """
            CREATE TABLE bench.video_history (id bigserial PRIMARY KEY, video_id int NOT NULL, views bigint, likes bigint,
                comments bigint, shares bigint, run_id bigint NOT NULL, recorded_at timestamptz NOT NULL)""",
            "CREATE INDEX ON bench.video_history (video_id, recorded_at)",
            "CREATE TABLE bench.video_delta (video_id int, d bigint)");

    private final ClickHouse clickHouse;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ClassicPostgres(ApplicationContext context) {
        this.clickHouse = context.getBean(ClickHouse.class);
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        MAKE.forEach(jdbc::execute);
    }

    /// The rows of a question, in the order of its columns: video, four counters, run, moment.
    Copied rows(String select) throws Exception {
        return Copied.of(clickHouse, select);
    }

    void take(Copied rows) {
        rows.into(jdbc, "bench.video_history (video_id, views, likes, comments, shares, run_id, recorded_at)");
    }

    void ready() {
        jdbc.execute("VACUUM ANALYZE bench.video_history");
    }

    /// Answers a question, with memory to sort and hash in.
    String asked(String question) {
        return String.valueOf(transaction.<String>execute(status -> {
            jdbc.execute(MEMORY);
            return jdbc.queryForObject(question, String.class);
        }));
    }

    /// Puts deltas into a table of their own.
    void store(String deltas) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute(MEMORY);
            jdbc.execute("TRUNCATE bench.video_delta");
            jdbc.execute("INSERT INTO bench.video_delta " + deltas);
        });
    }

    double bytesPerRow() {
        return Double.parseDouble(asked(
                "SELECT pg_total_relation_size('bench.video_history')::float8 / count(*) FROM bench.video_history"));
    }

    void drop() {
        jdbc.execute("DROP SCHEMA bench CASCADE");
    }
}
