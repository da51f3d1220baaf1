package io.cosmeya.scrapers.platform.tiktok;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A recorded answer under `tiktok/`, packed or not.
record TikTokRecording(String name, byte[] body) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static TikTokRecording of(String name) {
        try (InputStream plain = TikTokRecording.class.getResourceAsStream("/tiktok/" + name);
                InputStream packed = TikTokRecording.class.getResourceAsStream("/tiktok/" + name + ".gz")) {
            if (plain != null) {
                return new TikTokRecording(name, plain.readAllBytes());
            }
            if (packed == null) {
                throw new IllegalArgumentException("no recording " + name);
            }
            return new TikTokRecording(name, new GZIPInputStream(packed).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return new String(body, UTF_8);
    }

    JsonNode json() {
        return MAPPER.readTree(body);
    }

    /// The JSON of a cookie.
    static JsonNode decoded(String base64) {
        return MAPPER.readTree(Base64.getDecoder().decode(base64));
    }

    /// The document in the page's script, found without the code under test.
    JsonNode data() {
        String text = text();
        int script = text.indexOf("type=\"application/json\">");
        return MAPPER.readTree(text.substring(text.indexOf('{', script), text.indexOf("</script>", script)));
    }
}
