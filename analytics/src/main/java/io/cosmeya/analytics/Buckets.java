package io.cosmeya.analytics;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The buckets of videos that are published, each marked in the transaction that published it.
@Component
class Buckets {

    private static final String PUBLISHED = """
            INSERT INTO analytics.run_bucket (run_id, revision, bucket, rows, published_at)
            VALUES (:run, :revision, :bucket, :rows, :now)
            ON CONFLICT (run_id, revision, bucket) DO UPDATE SET rows = excluded.rows, published_at = excluded.published_at
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Buckets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void published(RunRevision computed, int bucket, long rows) {
        jdbc.sql(PUBLISHED)
                .param("run", computed.run())
                .param("revision", computed.revision())
                .param("bucket", bucket)
                .param("rows", rows)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
