package io.cosmeya.miniapp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Files of history that are checked or refused; one that is taken in is with the exports, where it comes out again.
@WholeApplication
class ImportsTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient postgres;

    @BeforeEach
    void aVideo() {
        postgres.sql("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at) OVERRIDING SYSTEM VALUE
                VALUES (900301, 'youtube', 'UCimports', 'channel', now()) ON CONFLICT DO NOTHING""").update();
        postgres.sql("""
                INSERT INTO scrapers.video (id, platform, platform_id, channel_id, title, format, first_seen_at, last_seen_at)
                OVERRIDING SYSTEM VALUE
                VALUES (900301, 'youtube', 'imports', 900301, 'video', 'short', now(), now())
                ON CONFLICT DO NOTHING""").update();
    }

    @Test
    void aFileThatIsWrongIsAProblemThatNamesItsLines() {
        assertThat(http.post()
                        .uri("/api/v1/import/history?source=old.csv")
                        .contentType("text/csv")
                        .content("video,time,metric,value\n900301,never,views,12\n"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].field", field -> assertThat(field).isEqualTo("line 2: time"));
        assertThat(http.post()
                        .uri("/api/v1/import/history?source=old.csv")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(http.post()
                        .uri("/api/v1/import/history?source=old.csv")
                        .contentType("text/csv")
                        .content(new byte[] {(byte) 0xC3, 0x28}))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aFileIsCheckedLineByLineAndNothingOfItIsKept() {
        String file = "video,time,metric,value\n900301,2026-01-01T00:00:00Z,views,12\n900301,never,views,many\n";
        assertThat(http.post()
                        .uri("/api/v1/import/history/check")
                        .header("Accept-Language", "ru")
                        .contentType("text/csv")
                        .content(file))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"values": 1, "more": 0, "errors": [
                          {"line": 3, "field": "time", "reason": "нужно так: 2025-03-31T21:00:00+03:00"},
                          {"line": 3, "field": "value", "reason": "нужно целое число от 0 до 10000000000000"}]}""");
        assertThat(postgres.sql("SELECT count(*) FROM ingest.import WHERE lines = 1 AND source = ''")
                        .query((row, number) -> row.getInt(1))
                        .single())
                .isZero();
        assertThat(http.post()
                        .uri("/api/v1/import/history/check")
                        .contentType("text/csv")
                        .content("channel,time,metric,value\n900301,2026-01-01T00:00:00Z,followers,12\n"))
                .bodyJson()
                .isStrictlyEqualTo("{\"values\": 1, \"more\": 0, \"errors\": []}");
    }
}
