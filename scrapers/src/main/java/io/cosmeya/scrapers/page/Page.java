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

    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    /// Without headers and body, which may hold what no log should.
    @Override
    public String toString() {
        return "Page[%d %s, %d bytes]".formatted(status, uri, body.length);
    }

    /// The body as UTF-8 text.
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// Whether the first character of the body that is neither blank nor a byte-order mark is this ASCII one: `<` of a
    /// page, `{` of JSON, whatever the content type says.
    public boolean begins(char first) {
        int at = 0;
        while (at < body.length
                && (body[at] >= 0 && body[at] <= ' ' || BYTE_ORDER_MARK.indexOf(body[at] & 0xFF) >= 0)) {
            at++;
        }
        return at < body.length && body[at] == first;
    }

    /// The first value of a header, by its name in lower case.
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }
}
