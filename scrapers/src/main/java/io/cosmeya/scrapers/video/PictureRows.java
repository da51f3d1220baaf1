package io.cosmeya.scrapers.video;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which pictures are wanted, and what became of the attempts to have them.
@Repository
class PictureRows {

    private static final String WANTED = """
            SELECT w.kind, w.owner_id, w.url FROM (
              SELECT 'channel' AS kind, id AS owner_id, avatar_url AS url FROM scrapers.channel WHERE state = 'active'
              UNION ALL
              SELECT 'video', id, picture_url FROM scrapers.video) w
            LEFT JOIN scrapers.picture p ON p.kind = w.kind AND p.owner_id = w.owner_id
            WHERE w.url IS NOT NULL
              AND (p.owner_id IS NULL OR p.source_url <> w.url OR (p.failures > 0 AND p.retry_at <= :now))
            ORDER BY w.kind, w.owner_id DESC LIMIT :limit""";

    private static final String KEEP = """
            INSERT INTO scrapers.picture (kind, owner_id, bytes, content_type, source_url, fetched_at)
            VALUES (:kind, :owner, :bytes, 'image/jpeg', :url, :now)
            ON CONFLICT (kind, owner_id) DO UPDATE SET bytes = excluded.bytes, content_type = excluded.content_type,
              source_url = excluded.source_url, fetched_at = excluded.fetched_at, failures = 0, retry_at = NULL""";

    // The old picture stays while the new one cannot be had; each failure doubles the pause, up to about ten days.
    private static final String FAIL = """
            INSERT INTO scrapers.picture AS p (kind, owner_id, source_url, failures, retry_at)
            VALUES (:kind, :owner, :url, 1, :now::timestamptz + make_interval(secs => :pause))
            ON CONFLICT (kind, owner_id) DO UPDATE SET source_url = excluded.source_url, failures = p.failures + 1,
              retry_at = :now::timestamptz + make_interval(secs => :pause * 2 ^ least(p.failures, 10))""";

    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    PictureRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Pictures that are missing, or whose address changed, or whose pause after a failure is over.
    List<Wanted> wanted(int limit) {
        return jdbc.sql(WANTED)
                .param("now", now())
                .param("limit", limit)
                .query(Wanted::row)
                .list();
    }

    void keep(Wanted wanted, byte[] bytes) {
        of(KEEP, wanted).param("bytes", bytes).update();
    }

    void fail(Wanted wanted) {
        of(FAIL, wanted).param("pause", (double) PAUSE.toSeconds()).update();
    }

    private JdbcClient.StatementSpec of(String sql, Wanted wanted) {
        return jdbc.sql(sql)
                .param("kind", wanted.kind())
                .param("owner", wanted.owner())
                .param("url", wanted.url())
                .param("now", now());
    }

    private OffsetDateTime now() {
        Instant now = clock.instant();
        return now.atOffset(ZoneOffset.UTC);
    }

    /// A picture at an address of its platform.
    record Wanted(String kind, int owner, String url) {

        static Wanted row(ResultSet row, int number) throws SQLException {
            return new Wanted(row.getString("kind"), row.getInt("owner_id"), row.getString("url"));
        }
    }
}
