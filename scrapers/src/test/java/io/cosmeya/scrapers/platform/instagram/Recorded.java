package io.cosmeya.scrapers.platform.instagram;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.platform.JsonValues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/// The recordings under `instagram/`.
class Recorded {

    static byte[] bytes(String name) {
        try (InputStream plain = Recorded.class.getResourceAsStream("/instagram/" + name);
                InputStream packed = Recorded.class.getResourceAsStream("/instagram/" + name + ".gz")) {
            return plain != null ? plain.readAllBytes() : new GZIPInputStream(packed).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String name) {
        return JsonValues.mapper().readTree(bytes(name));
    }

    static Fetched answer(int status, String name) {
        return answer(status, name.endsWith("html") ? "text/html" : "application/json", bytes(name));
    }

    static Fetched text(int status, String text) {
        return answer(status, text.startsWith("{") ? "application/json" : "text/plain", text.getBytes(UTF_8));
    }

    static Fetched answer(int status, String type, byte[] body) {
        return from("https://www.instagram.com/", status, type, body);
    }

    static Fetched from(String uri, int status, String type, byte[] body) {
        return new Fetched.Answered(new Page(
                URI.create(uri), status, Map.of("content-type", List.of(type)), body, Instant.EPOCH, "direct"));
    }
}
