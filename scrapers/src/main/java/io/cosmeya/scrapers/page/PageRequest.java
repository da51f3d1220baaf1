package io.cosmeya.scrapers.page;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request for a page: GET without a body, POST with one.
///
/// @param body JSON or form text; null = GET
public record PageRequest(
        URI uri, Map<String, String> headers, @Nullable String body) {

    /// Without headers and body, which may hold a key.
    @Override
    public String toString() {
        return "PageRequest[%s %s]".formatted(body == null ? "GET" : "POST", uri);
    }

    /// A GET of an address.
    public static PageRequest get(String uri) {
        return new PageRequest(URI.create(uri), Map.of(), null);
    }

    /// A POST of JSON.
    public static PageRequest postJson(String uri, Map<String, String> headers, String json) {
        return new PageRequest(URI.create(uri), headers, json);
    }
}
