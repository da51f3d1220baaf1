package io.cosmeya.embedded.simulator.youtube;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Json;
import java.util.List;

/// The answers of YouTube that are not about a channel's pages.
final class Answers {

    private Answers() {}

    static Answer json(Object tree, String channelId) {
        return Answer.json(200, Json.bytes(tree), channelId);
    }

    /// The refusal of InnerTube: 400 `INVALID_ARGUMENT` or 404 `NOT_FOUND`.
    static Answer refused(int code, String message, String reason, String status, String channelId) {
        Object error = Json.object("message", message, "domain", "global", "reason", reason);
        Object tree = Json.nest(
                "error", Json.object("code", code, "message", message, "errors", List.of(error), "status", status));
        return Answer.json(code, Json.bytes(tree), channelId);
    }

    static Answer invalid(String channelId) {
        return refused(400, "Request contains an invalid argument.", "badRequest", "INVALID_ARGUMENT", channelId);
    }

    static Answer missing() {
        return refused(404, "Requested entity was not found.", "notFound", "NOT_FOUND", "");
    }

    /// The page of an address that does not exist.
    static Answer notFoundPage(String channelId) {
        return Answer.html(
                404,
                "<!DOCTYPE html>\n<html lang=en>\n  <meta charset=utf-8>\n"
                        + "  <title>Error 404 (Not Found)!!1</title>\n  <p><b>404.</b> <ins>That’s an error.</ins>\n",
                channelId);
    }
}
