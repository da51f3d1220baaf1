package io.cosmeya.scrapers.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An answer as it came, decompressed.
///
/// @param uri where it came from at last, after redirects
/// @param headers names in lower case
/// @param exit region of the exit that was taken: `direct`, `us`
public record Page(
        URI uri, int status, Map<String, List<String>> headers, byte[] body, Instant fetchedAt, String exit) {

    /// Without headers and body, which may hold what no log should.
    @Override
    public String toString() {
        return "Page[%d %s, %d bytes]".formatted(status, uri, body.length);
    }

    /// The body as UTF-8 text.
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// The first value of a header, by its name in lower case.
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }
}
