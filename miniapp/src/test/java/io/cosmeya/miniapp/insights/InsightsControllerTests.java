package io.cosmeya.miniapp.insights;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WholeApplication
class InsightsControllerTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient postgres;

    @BeforeEach
    void aVideoThatBrokeOut() {
        postgres.sql("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at) OVERRIDING SYSTEM VALUE
                VALUES (900001, 'youtube', 'UCinsights', 'a channel', now()) ON CONFLICT DO NOTHING""").update();
        postgres.sql("""
                INSERT INTO scrapers.video (id, platform, platform_id, channel_id, title, format, published_at,
                    first_seen_at, last_seen_at) OVERRIDING SYSTEM VALUE
                VALUES (900001, 'youtube', 'insights', 900001, 'a title', 'short', '2025-03-01T00:00:00Z', now(), now())
                ON CONFLICT DO NOTHING""").update();
        postgres.sql("""
                INSERT INTO analytics.breakout (video_id, label, channel_id, platform, format, slot_no, slot_at, age_h,
                    value, low, high, median, outlier, robust_z, sample)
                VALUES (900001, 3, 900001, 'youtube', 'short', 1, '2025-03-02T09:00:00Z', 24, 5000, 4900, 5100, 1000, 5, 4, 20),
                  (900001, 1.5, 900001, 'youtube', 'short', 1, '2025-03-02T09:00:00Z', 24, 5000, 4900, 5100, 1000, 5, 4, 20)
                ON CONFLICT DO NOTHING""").update();
    }

    @Test
    void breakoutsAreListedFromALabelOn() {
        assertThat(http.get().uri("/api/v1/breakouts?channelId=900001"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.total", total -> assertThat(total).isEqualTo(1))
                .hasPathSatisfying(
                        "$.items[0].outlier", outlier -> assertThat(outlier).isEqualTo(5.0))
                .hasPathSatisfying(
                        "$.items[0].title", title -> assertThat(title).isEqualTo("a title"))
                .hasPathSatisfying(
                        "$.items[0].channelTitle", title -> assertThat(title).isEqualTo("a channel"));
        assertThat(http.get().uri("/api/v1/breakouts?channelId=900001&label=1.5"))
                .bodyJson()
                .hasPathSatisfying("$.total", total -> assertThat(total).isEqualTo(2));
        assertThat(http.get().uri("/api/v1/breakouts?label=2"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].field", field -> assertThat(field).isEqualTo("label"));
    }

    @Test
    void aVideoThatIsNotComputedHasNoFiguresAndNotZeroes() {
        assertThat(http.get().uri("/api/v1/videos/900001/insights"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.ages", ages -> assertThat(ages).asArray().isEmpty())
                .hasPathSatisfying(
                        "$.baseline", baseline -> assertThat(baseline).asArray().isEmpty())
                .hasPathSatisfying("$.pace", pace -> assertThat(pace).isNull())
                .hasPathSatisfying("$.breakouts.length()", n -> assertThat(n).isEqualTo(2))
                .hasPathSatisfying(
                        "$.breaks[0].since", since -> assertThat(since).isEqualTo("2025-03-31"));
        assertThat(http.get().uri("/api/v1/videos/999999/insights")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aChannelThatIsNotComputedHasNoFiguresAndNotZeroes() {
        assertThat(http.get().uri("/api/v1/channels/900001/insights"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.engagement.byViews.value", value -> assertThat(value).isNull())
                .hasPathSatisfying(
                        "$.rhythm.consistency", value -> assertThat(value).isNull())
                .hasPathSatisfying("$.days", days -> assertThat(days).asArray().isEmpty());
        assertThat(http.get().uri("/api/v1/channels/999999/insights")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
