package io.cosmeya.embedded.simulator.instagram;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Json;
import tools.jackson.databind.node.NullNode;

/// The refusals of Instagram, in its words.
final class Answers {

    /// A null that stands in the JSON.
    static final Object NULL = NullNode.getInstance();

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
            <title>%s</title>
            </head><body>
            <script type="application/json" data-sjs>{"canonicalRouteName":"comet.igweb.%s"}</script>
            </body></html>
            """;

    private Answers() {}

    static Answer json(Object tree, String channelId) {
        return Answer.json(200, Json.bytes(tree), channelId);
    }

    static Answer wait(String channelId) {
        return fail(
                401,
                channelId,
                "message",
                "Please wait a few minutes before you try again.",
                "require_login",
                true,
                "igweb_rollout",
                true);
    }

    static Answer loginRequired() {
        return fail(403, "", "message", "login_required");
    }

    static Answer challenge() {
        Object challenge = Json.object(
                "url", "https://i.instagram.com/challenge/624247/lMZI350pJ1/", "api_path", "/challenge/", "lock", true);
        return fail(400, "", "message", "challenge_required", "challenge", challenge);
    }

    static Answer feedback() {
        return fail(
                400,
                "",
                "message",
                "feedback_required",
                "spam",
                true,
                "feedback_title",
                "Try Again Later",
                "feedback_message",
                "We limit how often you can do certain things on Instagram");
    }

    static Answer nobody() {
        return fail(404, "", "message", "User not found");
    }

    static Answer closed(String channelId) {
        return fail(400, channelId, "message", "Not authorized to view user");
    }

    static Answer loginWall() {
        return Answer.html(200, PAGE.formatted("Instagram", "PolarisCAAIGLoginHomepageRoute"), "");
    }

    static Answer errorPage(String channelId) {
        return Answer.html(200, PAGE.formatted("Instagram", "PolarisErrorRoute"), channelId);
    }

    /// The right page without its data.
    static Answer throttled(String title, String route, String channelId) {
        return Answer.html(200, PAGE.formatted(title, route), channelId);
    }

    private static Answer fail(int status, String channelId, Object... namesAndValues) {
        var tree = Json.object(namesAndValues);
        tree.put("status", "fail");
        return Answer.json(status, Json.bytes(tree), channelId);
    }
}
