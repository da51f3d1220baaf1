package io.cosmeya.miniapp.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeApplication
class UploadsTests {

    private static final String KEEP = """
            INSERT INTO scrapers.picture(kind, owner_id, bytes, content_type, source_url, fetched_at)
            VALUES (:kind, :owner, :bytes, :type, 'https://example.com/a', :at)
            ON CONFLICT (kind, owner_id) DO UPDATE SET content_type = :type""";

    private static final byte[] BYTES = {1, 2, 3};

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void keep() {
        jdbc.sql("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at, state) OVERRIDING SYSTEM VALUE
                VALUES (902, 'youtube', 'UCuploads', 'a channel', now(), 'paused') ON CONFLICT DO NOTHING""").update();
        jdbc.sql("""
                INSERT INTO scrapers.video (id, platform, platform_id, channel_id, title, format, first_seen_at,
                    last_seen_at) OVERRIDING SYSTEM VALUE
                VALUES (901, 'youtube', 'uploads', 902, 'a title', 'short', now(), now())
                ON CONFLICT DO NOTHING""").update();
        keep("video", 901, "image/jpeg");
        keep("channel", 902, "text/html");
    }

    @Test
    void aKeptPictureIsServedOnceAndThenKnownByItsTag() {
        MvcTestResult first = http.get().uri("/api/v1/uploads/videos/901.jpg").exchange();
        assertThat(first).hasStatusOk().hasContentType("image/jpeg").body().isEqualTo(BYTES);
        assertThat(first).headers().hasValue("Cache-Control", "max-age=86400, private");
        String tag = first.getResponse().getHeader("ETag");
        assertThat(http.get().uri("/api/v1/uploads/videos/901.jpg").header("If-None-Match", tag))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void whatIsNotAPictureIsNotShownAsAPage() {
        assertThat(http.get().uri("/api/v1/uploads/channels/902.jpg"))
                .hasStatusOk()
                .hasContentType("application/octet-stream");
    }

    @Test
    void thePictureOfAVideoIsNotThatOfAChannel() {
        assertThat(http.get().uri("/api/v1/uploads/channels/901.jpg")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void keep(String kind, int owner, String type) {
        jdbc.sql(KEEP)
                .param("kind", kind)
                .param("owner", owner)
                .param("bytes", BYTES)
                .param("type", type)
                .param("at", OffsetDateTime.parse("2026-11-23T18:00:00Z"))
                .update();
    }
}
