package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.platform.Outcome;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The pages of tasks, for some days.
@Component
@EnableConfigurationProperties(KeepingSettings.class)
class KeptPages {

    private static final String READING = """
            INSERT INTO scrapers.kept_reading (run_id, platform, channel_id, batch_no, attempt, parser, outcome, digest, kept_at)
            VALUES (:run, :platform, :channel, :batch, :attempt, :parser, :outcome, :digest, :now)
            ON CONFLICT DO NOTHING RETURNING id""";

    private static final String PAGE = """
            INSERT INTO scrapers.kept_page
              (reading_id, seq, url, request_body, latest_url, status, headers, body, exit, fetched_at)
            VALUES (:reading, :seq, :url, :requestBody, :latestUrl, :status, :headers, :body, :exit, :fetchedAt)""";

    private static final String SIZE = """
            SELECT coalesce(sum(octet_length(p.body)), 0) FROM scrapers.kept_page p
            JOIN scrapers.kept_reading r ON r.id = p.reading_id WHERE r.run_id = :run""";

    private static final String LATEST = """
            SELECT DISTINCT ON (platform, channel_id, batch_no) id, platform, channel_id, batch_no, digest, kept_at
            FROM scrapers.kept_reading
            WHERE run_id = :run AND (:platform::text IS NULL OR platform = :platform)
            ORDER BY platform, channel_id, batch_no, attempt DESC""";

    private static final String PAGES = """
            SELECT seq, url, request_body, latest_url, status, headers, body, exit, fetched_at
            FROM scrapers.kept_page WHERE reading_id = :reading ORDER BY seq""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final KeepingSettings settings;

    KeptPages(JdbcClient jdbc, Clock clock, KeepingSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /// A trace for one task.
    Trace trace() {
        return new Trace(settings.task().toBytes());
    }

    /// Keeps what a task was answered, where there is room for it.
    @Transactional
    void keep(TaskMessage task, String parser, Outcome outcome, List<KeptPage> pages) {
        boolean changed = outcome instanceof Outcome.SchemaChanged;
        if (pages.isEmpty() || (!changed && (!settings.enabled() || full(task.run())))) {
            return;
        }
        jdbc.sql(READING)
                .param("run", task.run())
                .param("platform", task.platform().key())
                .param("channel", task.channel())
                .param("batch", task.batch())
                .param("attempt", task.attempt())
                .param("parser", parser)
                .param("outcome", Ending.of(outcome).outcome())
                .param("digest", KeptReading.digest(outcome))
                .param("now", now())
                .query((row, number) -> row.getLong(1))
                .optional()
                .ifPresent(reading -> pages.forEach(page -> keep(reading, page)));
    }

    /// The latest kept reading of each task of a run.
    List<KeptReading> latest(long run, @Nullable Platform platform) {
        return jdbc.sql(LATEST)
                .param("run", run)
                .param("platform", platform == null ? null : platform.key())
                .query(KeptReading::row)
                .list();
    }

    List<KeptPage> pages(KeptReading reading) {
        return jdbc.sql(PAGES)
                .param("reading", reading.id())
                .query(KeptPage::row)
                .list();
    }

    /// What a reading brings now, so that the next reading again compares with it.
    void note(KeptReading reading, String parser, Outcome outcome) {
        jdbc.sql(
                        "UPDATE scrapers.kept_reading SET parser = :parser, outcome = :outcome, digest = :digest WHERE id = :id")
                .param("parser", parser)
                .param("outcome", Ending.of(outcome).outcome())
                .param("digest", KeptReading.digest(outcome))
                .param("id", reading.id())
                .update();
    }

    /// Forgets what is too old; how many readings.
    int forget() {
        return jdbc.sql("DELETE FROM scrapers.kept_reading WHERE kept_at < :oldest")
                .param("oldest", now().minus(settings.age()))
                .update();
    }

    private boolean full(long run) {
        return jdbc.sql(SIZE)
                        .param("run", run)
                        .query((row, number) -> row.getLong(1))
                        .single()
                >= settings.run().toBytes();
    }

    private void keep(long reading, KeptPage page) {
        jdbc.sql(PAGE)
                .param("reading", reading)
                .param("seq", page.seq())
                .param("url", page.url())
                .param("requestBody", page.requestBody())
                .param("latestUrl", page.latestUrl())
                .param("status", page.status())
                .param("headers", page.headers())
                .param("body", page.body())
                .param("exit", page.exit())
                .param("fetchedAt", page.fetchedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
