package io.cosmeya.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IngestTest
class PruningTests {

    private static final String PAGES = """
            INSERT INTO ingest.stored_page
            SELECT gen_random_uuid(), 1, 166240, 7, 'youtube', 1, n, 30, :at FROM generate_series(1, :count) n""";

    private static final String RETENTION = """
            SELECT toInt64OrZero(extract(create_table_query, 'toIntervalDay\\\\((\\\\d+)\\\\)'))
            FROM system.tables WHERE database = 'ingest' AND name = 'snap_raw'""";

    @Autowired
    private Ground ground;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private IngestSettings settings;

    private final Instant now = Instant.parse("2026-11-24T09:00:00Z");

    @BeforeEach
    void clear() {
        ground.clear();
    }

    @Test
    void pagesWhoseRawRowsHaveFallenAreForgotten() {
        stored(now.minus(settings.keep()).minusSeconds(1), 3);
        stored(now.minus(settings.keep()).plusSeconds(1), 2);

        pruning().prune();

        assertThat(ground.storedPages()).isEqualTo(2);
    }

    @Test
    void manyAreForgottenInPieces() {
        stored(now.minus(Duration.ofDays(400)), 20_001);

        pruning().prune();

        assertThat(ground.storedPages()).isZero();
    }

    @Test
    void pagesAreKeptLongerThanTheirRawRows() {
        assertThat(settings.keep()).isGreaterThan(Duration.ofDays(ground.one(RETENTION)));
        assertThat(ground.one(RETENTION)).isEqualTo(60);
    }

    private Pruning pruning() {
        return new Pruning(new StoredPages(jdbc, Clock.systemUTC()), settings, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void stored(Instant at, int count) {
        jdbc.sql(PAGES)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("count", count)
                .update();
    }
}
