package io.cosmeya.scrapers.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A recorded answer: its body, and the question and status beside it where they were kept.
public record Recording(String name, byte[] body, JsonNode http) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// The recording of this file name under `youtube/`, packed or not.
    public static Recording of(String name) {
        String http = name.replaceFirst("\\.\\w+$", ".http.json");
        byte[] head = bytes(http);
        return new Recording(name, bytes(name), MAPPER.readTree(head.length == 0 ? "{}".getBytes(UTF_8) : head));
    }

    public String text() {
        return new String(body, UTF_8);
    }

    public JsonNode json() {
        return MAPPER.readTree(body);
    }

    public Page page() {
        Map<String, List<String>> headers = new HashMap<>();
        http.path("responseHeaders").properties().forEach(each -> {
            List<String> values = new ArrayList<>();
            each.getValue().valueStream().forEach(value -> values.add(value.asString()));
            headers.put(each.getKey(), values);
        });
        URI uri =
                URI.create(http.path("url").asString("https://www.youtube.com/").replace("$", "%24"));
        return new Page(uri, http.path("status").asInt(200), headers, body, Instant.EPOCH, "direct");
    }

    private static byte[] bytes(String name) {
        try (InputStream plain = Recording.class.getResourceAsStream("/youtube/" + name);
                InputStream packed = Recording.class.getResourceAsStream("/youtube/" + name + ".gz")) {
            if (plain != null) {
                return plain.readAllBytes();
            }
            return packed == null ? new byte[0] : new GZIPInputStream(packed).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
