package io.cosmeya.ingest;

import io.cosmeya.scrapers.SnapshotPage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The pages that are in ClickHouse, in Postgres.
@Component
class StoredPages {

    private static final String RECORD = """
            INSERT INTO ingest.stored_page
                (message_id, run_id, slot_no, channel_id, platform, attempt, page, rows, stored_at)
            SELECT p.*, :at FROM unnest(:messages::uuid[], :runs::bigint[], :slots::int[], :channels::int[],
                :platforms::text[], :attempts::int[], :pages::int[], :rows::int[]) AS p
            ON CONFLICT (message_id) DO NOTHING""";

    private static final String ATTEMPTS = """
            SELECT platform, channel_id, attempt, count(*) AS pages, sum(rows) AS rows
            FROM ingest.stored_page WHERE run_id = :run GROUP BY platform, channel_id, attempt""";

    private static final String SINCE = """
            SELECT EXISTS (SELECT FROM ingest.stored_page WHERE run_id = :run AND stored_at > :since)""";

    private static final String PRUNE = """
            DELETE FROM ingest.stored_page WHERE message_id IN (
                SELECT message_id FROM ingest.stored_page WHERE stored_at < :before LIMIT :most)""";

    private static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Records pages; one that is known stays as it was.
    void record(List<SnapshotPage> pages) {
        jdbc.sql(RECORD)
                .param(
                        "messages",
                        pages.stream().map(page -> page.messageId().toString()).toArray(String[]::new))
                .param("runs", pages.stream().map(SnapshotPage::run).toArray(Long[]::new))
                .param("slots", pages.stream().map(SnapshotPage::slot).toArray(Integer[]::new))
                .param("channels", pages.stream().map(SnapshotPage::channel).toArray(Integer[]::new))
                .param(
                        "platforms",
                        pages.stream().map(page -> page.platform().key()).toArray(String[]::new))
                .param("attempts", pages.stream().map(SnapshotPage::attempt).toArray(Integer[]::new))
                .param("pages", pages.stream().map(SnapshotPage::page).toArray(Integer[]::new))
                .param("rows", pages.stream().map(page -> page.videos().size()).toArray(Integer[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What is stored of each attempt at a task of the run.
    Map<StoredAttempt, StoredAttempt.Amount> ofRun(long run) {
        return jdbc.sql(ATTEMPTS).param("run", run).query(StoredAttempt::row).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Whether a page of the run was stored after a moment.
    boolean any(long run, Instant since) {
        return jdbc.sql(SINCE)
                .param("run", run)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /// Forgets pages that were stored before a moment, some at a time, so that nobody waits long for a lock; how many.
    int forget(Instant before) {
        int forgotten = 0;
        int some;
        do {
            some = jdbc.sql(PRUNE)
                    .param("before", before.atOffset(ZoneOffset.UTC))
                    .param("most", MOST)
                    .update();
            forgotten += some;
        } while (some == MOST);
        return forgotten;
    }
}
