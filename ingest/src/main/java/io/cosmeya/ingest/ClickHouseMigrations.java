package io.cosmeya.ingest;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Runs the numbered files of all modules in the order of the path, once each, also where several processes
/// start at the same time: they take turns. A file whose process died half-way is run again from its beginning,
/// so its statements are `IF NOT EXISTS`.
class ClickHouseMigrations {

    private static final Logger log = LoggerFactory.getLogger(ClickHouseMigrations.class);

    private static final List<String> MODULES = List.of("scrapers", "ingest", "analytics", "reports", "bot", "miniapp");

    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS ingest.migration (
                module String, version UInt32, what String, checksum String, applied_at DateTime64(3, 'UTC')
            ) ENGINE = ReplacingMergeTree ORDER BY (module, version)
            """;

    private static final String RECORDED = "SELECT module, version, checksum FROM ingest.migration FINAL";

    private static final String RECORD = """
            INSERT INTO ingest.migration (module, version, what, checksum, applied_at)
            VALUES (:module, :version, :what, :checksum, fromUnixTimestamp64Milli(:at, 'UTC'))
            """;

    private final JdbcClient jdbc;
    private final MigrationTurn turn;
    private final Clock clock;

    ClickHouseMigrations(JdbcClient jdbc, MigrationTurn turn, Clock clock) {
        this.jdbc = jdbc;
        this.turn = turn;
        this.clock = clock;
    }

    /// Brings the tables up to date; a file that was changed after it had run is an [IllegalStateException].
    void run() {
        run(MODULES.stream().flatMap(ClickHouseMigrations::files).toList());
    }

    void run(List<Migration> migrations) {
        turn.take(() -> runAlone(migrations));
    }

    private void runAlone(List<Migration> migrations) {
        execute("CREATE DATABASE IF NOT EXISTS ingest");
        execute(TABLE);
        Map<String, String> recorded = recorded();
        for (Migration migration : migrations) {
            String checksum = recorded.get(migration.id());
            if (checksum == null) {
                apply(migration);
            } else if (!checksum.equals(migration.checksum())) {
                throw new IllegalStateException(
                        migration + " was changed after it had run: put it back and write the change as a new file");
            }
        }
    }

    private void apply(Migration migration) {
        execute("CREATE DATABASE IF NOT EXISTS " + migration.module());
        migration.statements().forEach(this::execute);
        jdbc.sql(RECORD)
                .param("module", migration.module())
                .param("version", migration.version())
                .param("what", migration.what())
                .param("checksum", migration.checksum())
                .param("at", clock.millis())
                .update();
        log.info("ClickHouse has {}", migration);
    }

    private void execute(String statement) {
        jdbc.sql(statement).update();
    }

    private Map<String, String> recorded() {
        return jdbc.sql(RECORDED).query(ClickHouseMigrations::idAndChecksum).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<String, String> idAndChecksum(ResultSet row, int number) throws SQLException {
        return Map.entry(row.getString("module") + " V" + row.getInt("version"), row.getString("checksum"));
    }

    private static Stream<Migration> files(String module) {
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:db/clickhouse/" + module + "/*.sql");
            return Arrays.stream(files)
                    .map(file -> Migration.of(module, file))
                    .sorted(Comparator.comparingInt(Migration::version));
        } catch (IOException e) {
            throw new IllegalStateException("db/clickhouse/" + module + ": cannot be listed", e);
        }
    }
}
