package io.cosmeya.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// A process that runs one migration and says nothing when it went well.
final class MigratingProcess {

    /// Slow enough for another to come in between, and wrong when run twice.
    static final String ONCE = """
            CREATE TABLE ingest.trial (a UInt8) ENGINE = MergeTree ORDER BY a;
            INSERT INTO ingest.trial SELECT sleep(1);
            """;

    private MigratingProcess() {}

    public static void main(String[] words) {
        Map<String, String> settings = System.getenv();
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(settings.get("PG_URL"));
        postgres.setUser(settings.get("PG_USER"));
        postgres.setPassword(settings.get("PG_PASSWORD"));
        var address =
                ClickHouseAddress.of(settings.get("CH_URL"), settings.get("CH_USER"), settings.get("CH_PASSWORD"));
        try (ClickHouse clickHouse = new ClickHouse(address)) {
            new ClickHouseMigrations(clickHouse.jdbc(), new MigrationTurn(postgres), Clock.systemUTC())
                    .run(List.of(new Migration("ingest", Integer.parseInt(words[0]), "trial", ONCE)));
        } catch (RuntimeException e) {
            System.out.println("failed: " + e);
            System.exit(1);
        }
    }

    static Process start(int version, JdbcConnectionDetails postgres, JdbcConnectionDetails clickHouse)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                MigratingProcess.class.getName(),
                Integer.toString(version));
        builder.environment()
                .putAll(Map.of(
                        "PG_URL", postgres.getJdbcUrl(),
                        "PG_USER", postgres.getUsername(),
                        "PG_PASSWORD", postgres.getPassword(),
                        "CH_URL", clickHouse.getJdbcUrl(),
                        "CH_USER", clickHouse.getUsername(),
                        "CH_PASSWORD", clickHouse.getPassword()));
        return builder.redirectErrorStream(true).start();
    }

    /// What it said of a failure.
    static List<String> words(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("failed"))
                .toList();
    }
}
