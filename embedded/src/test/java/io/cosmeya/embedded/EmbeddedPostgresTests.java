package io.cosmeya.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class EmbeddedPostgresTests {
    @TempDir(factory = OpenFolder.class)
    Path folder;

    EmbeddedPostgres postgres;

    @BeforeEach
    void make() {
        postgres = new EmbeddedPostgres(folder.resolve("postgres"), 0, Cache.folder());
    }

    @AfterEach
    void end() {
        postgres.stop();
    }

    @Test
    void keepsItsRowsAndItsPasswordOverARestart() throws Exception {
        var first = postgres.start();
        try (var connection = connect(first)) {
            connection.createStatement().execute("CREATE TABLE kept AS SELECT 42 AS answer");
        }
        postgres.stop();
        make();

        var second = postgres.start();

        assertThat(second.password()).isEqualTo(first.password());
        assertThat(ask(second, "SELECT answer FROM kept")).isEqualTo("42");
    }

    @Test
    void asksForThePassword() {
        var endpoint = postgres.start();

        assertThatThrownBy(() -> connect(new Endpoint(endpoint.port(), endpoint.user(), "wrong")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void writesThroughToTheDiskAndListensOnThisMachineOnly() throws Exception {
        var endpoint = postgres.start();

        assertThat(ask(endpoint, "SHOW fsync")).isEqualTo("on");
        assertThat(ask(endpoint, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask(endpoint, "SHOW server_version")).startsWith("18.");
    }

    @Test
    void livesElsewhereWhereItsUserMayNotEnterTheFolder() throws Exception {
        assumeThat(Account.ofThisProcess().root()).isTrue();
        Modes.set(folder, "rwx------");
        ask(postgres.start(), "SELECT 1");
        postgres.stop();
        var elsewhere = folder.resolve("postgres").toRealPath();
        try {
            assertThat(elsewhere).startsWith(Path.of("/var/tmp"));
            make();
            assertThat(ask(postgres.start(), "SELECT 1")).isEqualTo("1");
            postgres.stop();

            // To remove the link is to remove the data.
            Files.delete(folder.resolve("postgres"));
            Files.createFile(elsewhere.resolve("old"));
            make();
            postgres.start();
            assertThat(elsewhere.resolve("old")).doesNotExist();
        } finally {
            postgres.stop();
            FileSystemUtils.deleteRecursively(elsewhere);
        }
    }

    @Test
    void keepsThePasswordWhereOnlyTheOwnerReadsIt() throws Exception {
        postgres.start();

        var modes = Files.getPosixFilePermissions(folder.resolve("postgres/password"));
        assertThat(PosixFilePermissions.toString(modes)).isEqualTo("rw-------");
    }

    @Test
    void comparesTitlesOfAllLanguages() throws Exception {
        assertThat(ask(postgres.start(), "SELECT lower('ЁЖ Über')")).isEqualTo("ёж über");
    }

    private static String ask(Endpoint endpoint, String sql) throws SQLException {
        try (var connection = connect(endpoint);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(Endpoint endpoint) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + endpoint.port() + "/cosmeya", endpoint.user(), endpoint.password());
    }
}
