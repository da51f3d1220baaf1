package io.cosmeya.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

@IngestTest
class ClickHouseMigrationsTests {

    private static final String SQL = """
            -- A comment; with a semicolon;
            CREATE TABLE IF NOT EXISTS ingest.trial (a UInt8, b String DEFAULT 'x;y') ENGINE = MergeTree ORDER BY a;

            CREATE TABLE IF NOT EXISTS ingest.trial2 (a UInt8) ENGINE = MergeTree ORDER BY a;
            """;

    @Autowired
    private ClickHouse clickHouse;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcConnectionDetails postgres;

    @Autowired
    @Qualifier("clickhouse")
    private JdbcConnectionDetails details;

    @Autowired
    private Ground ground;

    @AfterEach
    void clear() {
        ground.clickHouse("DROP TABLE IF EXISTS ingest.trial");
        ground.clickHouse("DROP TABLE IF EXISTS ingest.trial2");
        ground.clickHouse("ALTER TABLE ingest.migration DELETE WHERE version > 900 SETTINGS mutations_sync = 1");
    }

    @Test
    void everyStatementOfAFileRuns() {
        migrations().run(List.of(new Migration("ingest", 901, "trial", SQL)));

        assertThat(ground.rows("ingest.trial")).isZero();
        assertThat(ground.rows("ingest.trial2")).isZero();
    }

    @Test
    void aSecondStartChangesNothing() {
        long before = ground.rows("ingest.migration FINAL");

        migrations().run();

        assertThat(ground.rows("ingest.migration FINAL")).isEqualTo(before).isPositive();
    }

    @Test
    void aFileIsNotRunAgain() {
        Migration migration = new Migration("ingest", 902, "trial", SQL);
        migrations().run(List.of(migration));
        ground.clickHouse("DROP TABLE ingest.trial");

        migrations().run(List.of(migration));

        assertThat(ground.one("EXISTS TABLE ingest.trial")).isZero();
    }

    @Test
    void aFileThatWasChangedAfterItRanIsAnError() {
        migrations().run(List.of(new Migration("ingest", 903, "trial", SQL)));

        assertThatThrownBy(() -> migrations()
                        .run(List.of(new Migration("ingest", 903, "trial", SQL + "DROP TABLE ingest.trial;"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("db/clickhouse/ingest/V903__trial.sql was changed");
        assertThat(ground.one("EXISTS TABLE ingest.trial")).isEqualTo(1);
    }

    /// Its statements bear no second run.
    @Test
    void twoThreadsThatStartAtOnceTakeTurns() throws Exception {
        Callable<Boolean> start = () -> {
            migrations().run(List.of(new Migration("ingest", 904, "trial", MigratingProcess.ONCE)));
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> started : threads.invokeAll(List.of(start, start))) {
                assertThat(started.get()).isTrue();
            }
        }
        assertThat(ground.rows("ingest.trial")).isEqualTo(1);
        assertThat(ground.rows("ingest.migration FINAL WHERE version = 904")).isEqualTo(1);
    }

    @Test
    void twoProcessesThatStartAtOnceTakeTurns() throws Exception {
        Process first = MigratingProcess.start(905, postgres, details);
        Process second = MigratingProcess.start(905, postgres, details);

        assertThat(MigratingProcess.words(first)).isEmpty();
        assertThat(MigratingProcess.words(second)).isEmpty();
        assertThat(List.of(first.waitFor(), second.waitFor())).containsExactly(0, 0);
        assertThat(ground.rows("ingest.trial")).isEqualTo(1);
        assertThat(ground.rows("ingest.migration WHERE version = 905")).isEqualTo(1);
    }

    private ClickHouseMigrations migrations() {
        return new ClickHouseMigrations(clickHouse.jdbc(), new MigrationTurn(dataSource), Clock.systemUTC());
    }
}
