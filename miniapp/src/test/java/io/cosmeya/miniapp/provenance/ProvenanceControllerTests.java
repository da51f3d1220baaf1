package io.cosmeya.miniapp.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.miniapp.WholeApplication;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A video that was read 70 days ago: its raw row and its pages have fallen to their ages, its delta has not.
@WholeApplication
class ProvenanceControllerTests {

    private static final long LONG_AGO =
            Instant.now().minus(70, ChronoUnit.DAYS).getEpochSecond();
    private static final long SLOT = LONG_AGO / 86_400 * 8;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient postgres;

    @Autowired
    private ClickHouse clickHouse;

    @BeforeEach
    void aVideoOfLongAgo() {
        postgres.sql("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at) OVERRIDING SYSTEM VALUE
                VALUES (900101, 'youtube', 'UCprovenance', 'a channel', now()) ON CONFLICT DO NOTHING""").update();
        postgres.sql("""
                INSERT INTO scrapers.video (id, platform, platform_id, channel_id, title, format, first_seen_at, last_seen_at)
                OVERRIDING SYSTEM VALUE
                VALUES (900101, 'youtube', 'provenance', 900101, 'a title', 'short', now(), now())
                ON CONFLICT DO NOTHING""").update();
        clickHouse
                .jdbc()
                .sql("ALTER TABLE analytics.video_delta DROP PARTITION ID '%d'".formatted(SLOT))
                .update();
        clickHouse
                .jdbc()
                .sql(
                        "INSERT INTO analytics.video_delta (slot, platform, channel_id, video_id, observed_at, seen_slot, status, views, views_step, views_slot, likes_step) VALUES (%1$d, 'youtube', 900101, 900101, toDateTime(%2$d, 'UTC'), %1$d, 'ok', 77, 1, %1$d, 1)"
                                .formatted(SLOT, LONG_AGO))
                .update();
    }

    @Test
    void aFigureWhoseRawRowHasFallenToItsAgeSaysSo() {
        assertThat(http.get().uri("/api/v1/provenance/videos/900101/views?slot=" + SLOT))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.value", value -> assertThat(value).isEqualTo(77.0))
                .hasPathSatisfying("$.inputs[0].raw", raw -> assertThat(raw).isNull())
                .hasPathSatisfying(
                        "$.inputs[0].rawMissing.en",
                        why -> assertThat(why).asString().contains("60 days"))
                .hasPathSatisfying(
                        "$.inputs[0].rawMissing.ru",
                        why -> assertThat(why).asString().contains("60 дн."))
                .hasPathSatisfying(
                        "$.words.ru", words -> assertThat(words).asString().contains("платформа"))
                .hasPathSatisfying(
                        "$.readings", readings -> assertThat(readings).asArray().isEmpty());
    }

    @Test
    void whatThereIsNotIsAProblemThatSaysWhy() {
        problem("/api/v1/provenance/videos/999999/views", "no video 999999");
        problem("/api/v1/provenance/videos/900101/followers", "no figure followers");
        problem("/api/v1/provenance/videos/900101/views", "not computed yet");
        problem("/api/v1/provenance/videos/900101/likes?slot=" + SLOT, "did not say");
        problem("/api/v1/provenance/channels/900101/views", "not computed yet");
        problem("/api/v1/provenance/groups/999999/views", "no group 999999");
        assertThat(http.get().uri("/api/v1/provenance/videos/900101/views_at_age?hours=25"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(http.get().uri("/api/v1/provenance/videos/900101/views?measure=sum"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private void problem(String address, String why) {
        assertThat(http.get().uri(address))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .hasPathSatisfying(
                        "$.detail", detail -> assertThat(detail).asString().contains(why));
    }
}
