package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// From which pages a channel was read, as long as they are kept.
@Component
public class PageRecords {

    private static final String OF_ATTEMPT = """
            SELECT p.reading_id, p.seq, p.url, p.latest_url, p.status, p.exit, p.fetched_at, r.kept_at,
              octet_length(p.body) AS bytes
            FROM scrapers.kept_page p JOIN scrapers.kept_reading r ON r.id = p.reading_id
            WHERE r.run_id = :run AND r.platform = :platform AND r.channel_id = :channel AND r.attempt = :attempt
            ORDER BY p.reading_id, p.seq""";

    private final JdbcClient jdbc;
    private final KeepingSettings settings;

    PageRecords(JdbcClient jdbc, KeepingSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /// The kept pages of one attempt at a channel, in the order in which they came; none once they are forgotten.
    public List<PageRecord> of(long run, Platform platform, int channel, int attempt) {
        return jdbc.sql(OF_ATTEMPT)
                .param("run", run)
                .param("platform", platform.key())
                .param("channel", channel)
                .param("attempt", attempt)
                .query(PageRecord::row)
                .list();
    }

    /// After which they are forgotten.
    public Duration age() {
        return settings.age();
    }
}
