package io.cosmeya.miniapp.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.miniapp.WholeApplication;
import io.cosmeya.scrapers.run.Schedule;
import io.cosmeya.scrapers.run.Slot;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A channel with one video whose title is a formula, read in one slot and imported before it.
@WholeApplication
class ExportsTests {

    private static final String TITLE = "=HYPERLINK(\"http://evil\",\"x\") \\ 'quoted', \nsecond line";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient postgres;

    @Autowired
    private ClickHouse clickHouse;

    @Autowired
    private Schedule schedule;

    private Slot slot;

    @BeforeEach
    void aReading() {
        slot = schedule.slots().atOrBefore(Instant.now().minus(3, ChronoUnit.DAYS));
        postgres.sql("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at) OVERRIDING SYSTEM VALUE
                VALUES (900201, 'youtube', 'UCexports', '+channel', now()) ON CONFLICT DO NOTHING""").update();
        postgres.sql("""
                INSERT INTO scrapers.video (id, platform, platform_id, channel_id, title, format, first_seen_at, last_seen_at)
                OVERRIDING SYSTEM VALUE
                VALUES (900201, 'youtube', 'exports', 900201, :title, 'short', now(), now())
                ON CONFLICT DO NOTHING""").param("title", TITLE).update();
        postgres.sql("""
                INSERT INTO scrapers.run (slot_no, slot_at, kind, state, deadline_at, opened_at, closed_at, revision)
                VALUES (:slot, :at, 'manual', 'skipped', :at, :at, :at, 1)""")
                .param("slot", slot.number())
                .param("at", slot.at().atOffset(ZoneOffset.UTC))
                .update();
        postgres.sql("DELETE FROM ingest.import WHERE source LIKE '%old.csv'").update();
        long second = slot.at().getEpochSecond() + 600;
        clickHouse(
                "INSERT INTO ingest.snap_raw (slot, platform, channel_id, video_id, observed_at, ver, views, status, counter, endpoint, exit, parser, run_id, others) VALUES (%d, 'youtube', 900201, 900201, toDateTime(%d, 'UTC'), 1, 77, 'ok', 'viewCount', 'rss', 'direct', 'youtube/1', 5, map('play_count', 9))"
                        .formatted(slot.number(), second));
        clickHouse(
                "INSERT INTO ingest.channel_raw (slot, platform, channel_id, observed_at, ver, followers, followers_step, status) VALUES (%d, 'youtube', 900201, toDateTime(%d, 'UTC'), 1, 1200, 10, 'ok')"
                        .formatted(slot.number(), second));
        clickHouse(
                "INSERT INTO analytics.video_history (channel_id, video_id, slot, obs_s, rev, status, views, views_step) VALUES (900201, 900201, %d, 600, 1, 'ok', 77, 1)"
                        .formatted(slot.number()));
        clickHouse("ALTER TABLE analytics.video_delta DROP PARTITION ID '%d'".formatted(slot.number()));
        clickHouse(
                "INSERT INTO analytics.video_delta (slot, platform, channel_id, video_id, observed_at, seen_slot, status, views, views_step, views_slot, d_views, views_secs, views_flags) VALUES (%1$d, 'youtube', 900201, 900201, toDateTime(%2$d, 'UTC'), %1$d, 'ok', 77, 1, %1$d, -5, 3600, 264)"
                        .formatted(slot.number(), second));
        clickHouse(
                "INSERT INTO analytics.channel_snapshot (slot, platform, channel_id, observed_at, seen_slot, rev, status, followers, followers_step, followers_slot, views) VALUES (%1$d, 'youtube', 900201, toDateTime(%2$d, 'UTC'), %1$d, 1, 'ok', 1200, 10, %1$d, 77)"
                        .formatted(slot.number(), second));
    }

    @Test
    void rawRowsHaveTheirSourceAndATitleThatNoSpreadsheetTakesForAFormula() throws UnsupportedEncodingException {
        String csv = csv("/api/v1/export/raw-videos?video=900201");
        assertThat(csv)
                .startsWith("\"slot\",\"slot_at\",\"platform\",\"channel_id\"")
                .contains("\"youtube\",900201,900201")
                .contains(slot.at().toString())
                .contains("\"viewCount\",\"{\"\"play_count\"\":9}\"")
                .contains("\"rss\",\"direct\",\"youtube/1\",5")
                .contains("\"'+channel\"")
                .contains("\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\") \\ 'quoted', \nsecond line\"")
                .doesNotContain("\"=");
    }

    @Test
    void whatThePlatformDidNotSayIsAnEmptyFieldAndNotZero() throws UnsupportedEncodingException {
        assertThat(csv("/api/v1/export/raw-videos?channel=900201")).contains(",77,1,,1,,1,,1,");
    }

    @Test
    void everyTableComesInBothFormats() throws UnsupportedEncodingException {
        for (ExportTable table : ExportTable.values()) {
            String address = "/api/v1/export/" + table.key() + "?channel=900201";
            assertThat(csv(address)).as(table.key()).startsWith("\"").contains("\"channel_title\"");
            MockHttpServletResponse parquet =
                    http.get().uri(address + "&format=parquet").exchange().getResponse();
            assertThat(parquet.getContentType()).isEqualTo("application/vnd.apache.parquet");
            byte[] bytes = parquet.getContentAsByteArray();
            assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII))
                    .as(table.key())
                    .isEqualTo("PAR1");
            assertThat(new String(bytes, bytes.length - 4, 4, StandardCharsets.US_ASCII))
                    .isEqualTo("PAR1");
        }
    }

    @Test
    void aChannelWithoutVideosHasFilesOfNoRows() throws UnsupportedEncodingException {
        postgres.sql("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at) OVERRIDING SYSTEM VALUE
                VALUES (900202, 'youtube', 'UCempty', 'empty', now()) ON CONFLICT DO NOTHING""").update();
        for (ExportTable table : ExportTable.values()) {
            assertThat(csv("/api/v1/export/" + table.key() + "?channel=900202").lines())
                    .as(table.key())
                    .hasSize(1);
        }
    }

    @Test
    void computedRowsHaveTheirFlagsByName() throws UnsupportedEncodingException {
        assertThat(csv("/api/v1/export/video-deltas?channel=900201")).contains(",77,1,-5,0,0,3600,\"rollback back\",");
        assertThat(csv("/api/v1/export/video-history?channel=900201"))
                .contains(slot.at().plusSeconds(600).toString());
        assertThat(csv("/api/v1/export/channel-history?channel=900201")).contains(",1200,10,");
    }

    @Test
    void historyThatWasBroughtIsTakenInShownAndTakenOut() throws UnsupportedEncodingException {
        Instant at =
                schedule.slots().previous(schedule.slots().previous(slot)).at().plusSeconds(60);
        String file = "video,time,metric,value\n900201,%s,views,12\n".formatted(at);
        for (boolean known : List.of(false, true)) {
            assertThat(http.post()
                            .uri("/api/v1/import/history?source={source}", "=old.csv")
                            .contentType("text/csv")
                            .content(file))
                    .hasStatusOk()
                    .bodyJson()
                    .hasPathSatisfying("$.values", values -> assertThat(values).isEqualTo(1))
                    .hasPathSatisfying("$.known", value -> assertThat(value).isEqualTo(known));
        }
        assertThat(http.get().uri("/api/v1/videos/900201/history?width=100&measure=value"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.points[?(@.quality=='imported')].value",
                        values -> assertThat(values).asArray().containsExactly(12))
                .hasPathSatisfying(
                        "$.points[?(@.quality=='imported')].shown",
                        values -> assertThat(values).asArray().containsExactly(12.0));
        assertThat(csv("/api/v1/export/imported?video=900201"))
                .contains("900201,900201,\"views\",\"" + at.toString().replace("Z", ".000Z"))
                .contains(",\"'=old.csv · ");
    }

    @Test
    void whatIsNotAskedForRightlyIsAProblem() {
        assertThat(http.get().uri("/api/v1/export/raw-videos")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(http.get().uri("/api/v1/export/raw-videos?channel=900201&video=900201"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(http.get().uri("/api/v1/export/raw-channels?video=900201")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(http.get().uri("/api/v1/export/secrets?channel=900201")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri("/api/v1/export/raw-videos?channel=999999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri("/api/v1/export/raw-videos?channel=900201&format=xlsx"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void everyEntityHasALineAsNarrowAsAskedFor() {
        for (String metric : List.of("views", "likes", "comments", "shares", "followers", "videos", "total_views")) {
            assertThat(http.get().uri("/api/v1/channels/900201/series?width=50&measure=rate&metric=" + metric))
                    .as(metric)
                    .hasStatusOk();
        }
        assertThat(http.get().uri("/api/v1/videos/900201/history?metric=others.play_count"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.points[?(@.value==9)].shown",
                        shown -> assertThat(shown).asArray().hasSize(1));
        assertThat(http.get().uri("/api/v1/channels/900201/series?width=9"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].field", field -> assertThat(field).isEqualTo("width"));
        assertThat(http.get().uri("/api/v1/channels/900201/series?measure=speed"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private String csv(String address) throws UnsupportedEncodingException {
        MockHttpServletResponse response = http.get().uri(address).exchange().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("text/csv");
        assertThat(response.getHeader("Content-Disposition")).endsWith(".csv\"");
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private void clickHouse(String sql) {
        clickHouse.jdbc().sql(sql).update();
    }
}
