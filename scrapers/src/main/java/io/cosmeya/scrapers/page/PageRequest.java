package io.cosmeya.scrapers.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A request for a page: GET without a body, POST with one.
///
/// @param body JSON or form text; null = GET
/// @param exit the way out that it takes; null = the egress layer chooses
public record PageRequest(
        URI uri,
        Map<String, String> headers,
        @Nullable String body,
        @Nullable Exit exit) {

    private static final String FORM = "application/x-www-form-urlencoded";

    /// A request that leaves its way out to the egress layer.
    public PageRequest(URI uri, Map<String, String> headers, @Nullable String body) {
        this(uri, headers, body, null);
    }

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

    /// A POST of a form, in the order of its map; the type of its content is set here.
    public static PageRequest postForm(String uri, Map<String, String> headers, Map<String, String> form) {
        Map<String, String> typed = new HashMap<>(headers);
        typed.putIfAbsent("Content-Type", FORM);
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return new PageRequest(URI.create(uri), typed, body);
    }

    /// The same request by a way of its own; null leaves the choice to the egress layer.
    public PageRequest through(@Nullable Exit way) {
        return new PageRequest(uri, headers, body, way);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
