package io.cosmeya.embedded.simulator.youtube;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What the platform says to one request.
///
/// @param channelId whom it was about; empty when about nobody
public record Answer(int status, String contentType, byte[] body, String channelId) {

    static Answer json(Object tree, String channelId) {
        return new Answer(200, "application/json; charset=UTF-8", Json.bytes(tree), channelId);
    }

    static Answer html(int status, String html, String channelId) {
        return new Answer(status, "text/html; charset=UTF-8", html.getBytes(StandardCharsets.UTF_8), channelId);
    }

    /// The refusal of InnerTube: 400 `INVALID_ARGUMENT` or 404 `NOT_FOUND`.
    static Answer refused(int code, String message, String reason, String status, String channelId) {
        Object error = Json.object("message", message, "domain", "global", "reason", reason);
        Object tree = Json.nest(
                "error", Json.object("code", code, "message", message, "errors", List.of(error), "status", status));
        return new Answer(code, "application/json; charset=UTF-8", Json.bytes(tree), channelId);
    }

    static Answer invalid(String channelId) {
        return refused(400, "Request contains an invalid argument.", "badRequest", "INVALID_ARGUMENT", channelId);
    }

    static Answer missing() {
        return refused(404, "Requested entity was not found.", "notFound", "NOT_FOUND", "");
    }

    /// The page of an address that does not exist.
    static Answer notFoundPage(String channelId) {
        return html(
                404,
                "<!DOCTYPE html>\n<html lang=en>\n  <meta charset=utf-8>\n"
                        + "  <title>Error 404 (Not Found)!!1</title>\n  <p><b>404.</b> <ins>That’s an error.</ins>\n",
                channelId);
    }
}
