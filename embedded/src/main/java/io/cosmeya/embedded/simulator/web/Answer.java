package io.cosmeya.embedded.simulator.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a platform says to one request.
///
/// @param channelId whom it was about; empty when about nobody
/// @param headers beside the content type: `Set-Cookie`, `Location`
public record Answer(int status, String contentType, byte[] body, String channelId, Map<String, List<String>> headers) {

    /// An answer with no headers of its own.
    public Answer(int status, String contentType, byte[] body, String channelId) {
        this(status, contentType, body, channelId, Map.of());
    }

    /// A JSON document.
    public static Answer json(int status, byte[] json, String channelId) {
        return new Answer(status, "application/json; charset=UTF-8", json, channelId);
    }

    /// A page.
    public static Answer html(int status, String html, String channelId) {
        return new Answer(status, "text/html; charset=UTF-8", html.getBytes(StandardCharsets.UTF_8), channelId);
    }

    /// Sends the visitor elsewhere.
    public static Answer redirect(int status, String location, String channelId) {
        return new Answer(status, "text/html; charset=UTF-8", new byte[0], channelId)
                .with("Location", List.of(location));
    }

    /// The same with a header more.
    public Answer with(String header, List<String> values) {
        Map<String, List<String>> more = new LinkedHashMap<>(headers);
        more.put(header, values);
        return new Answer(status, contentType, body, channelId, Map.copyOf(more));
    }
}
