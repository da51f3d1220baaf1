package io.cosmeya.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedClickHouseTests {
    @TempDir(factory = OpenFolder.class)
    Path folder;

    EmbeddedClickHouse clickhouse;

    @BeforeEach
    void make() {
        clickhouse = new EmbeddedClickHouse(folder, 0, new ClickHouseLibrary(null, Path.of("")));
    }

    @AfterEach
    void end() {
        clickhouse.stop();
    }

    @Test
    void keepsItsRowsAndItsPasswordOverARestart() {
        var first = clickhouse.start();
        ask(first, "CREATE DATABASE kept");
        ask(first, "CREATE TABLE kept.answer (a Int32) ENGINE = ReplacingMergeTree ORDER BY a");
        ask(first, "INSERT INTO kept.answer VALUES (42)");
        clickhouse.stop();
        make();

        var second = clickhouse.start();

        assertThat(second.password()).isEqualTo(first.password());
        assertThat(ask(second, "SELECT a FROM kept.answer")).isEqualTo("42\n");
    }

    @Test
    void asksForThePassword() {
        var endpoint = clickhouse.start();
        ask(endpoint, "CREATE TABLE secret (a Int32) ENGINE = Memory");

        assertThat(ask(new Endpoint(endpoint.port(), "cosmeya", "wrong"), "SELECT 1"))
                .contains("AUTHENTICATION_FAILED");
        assertThat(ask(new Endpoint(endpoint.port(), "default", ""), "SELECT a FROM default.secret"))
                .contains("ACCESS_DENIED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM file('/etc/passwd', LineAsString)",
                "INSERT INTO FUNCTION file('/tmp/stolen', CSV, 'a Int8') VALUES (1)",
                "SELECT * FROM url('http://127.0.0.1/', LineAsString)",
                "CREATE TABLE reaching (a String) ENGINE = URL('http://127.0.0.1/', CSV)",
                "CREATE TABLE running (a String) ENGINE = Executable('id', CSV)",
            })
    void reachesNothingOutsideItself(String question) {
        assertThat(ask(clickhouse.start(), question)).contains("ACCESS_DENIED");
    }

    @Test
    void aMissingLibrarySaysWhatToDo() {
        var nowhere = new EmbeddedClickHouse(folder, 0, new ClickHouseLibrary(null, Path.of("/nowhere")));

        assertThatThrownBy(nowhere::start)
                .isInstanceOf(MissingPart.class)
                .hasMessageContaining("./cosmeya setup")
                .hasMessageContaining("cosmeya.clickhouse.url");
    }

    private static String ask(Endpoint endpoint, String question) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + endpoint.port()))
                .header("X-ClickHouse-User", endpoint.user())
                .header("X-ClickHouse-Key", endpoint.password())
                .POST(BodyPublishers.ofString(question))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
