package io.cosmeya.scrapers.platform.instagram;

import static io.cosmeya.scrapers.platform.JsonValues.string;

import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.TransportSigns;
import io.cosmeya.scrapers.platform.Verdict;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The refusals that Instagram writes as JSON, with whatever status.
class Refusals {

    static Optional<Sign> of(String where, Page page, JsonNode root) {
        String words = Signs.words(root).toLowerCase(Locale.ROOT);
        String challenge = string(root.path("challenge").path("url")) + string(root.path("checkpoint_url"));
        if (challenge.contains("/suspended/")) {
            return sign(new Outcome.Challenged("the account is suspended"), Verdict.BANNED);
        }
        if (words.contains("challenge_required") || words.contains("checkpoint_required") || !challenge.isEmpty()) {
            return sign(new Outcome.Challenged(reason(root, "challenge_required")), Verdict.CHALLENGED);
        }
        if (words.contains("feedback_required")) {
            return sign(new Outcome.Challenged(reason(root, "feedback_required")), Verdict.FROZEN);
        }
        if (words.contains("login_required") || words.contains("user_has_logged_out")) {
            return sign(new Outcome.LoginRequired("login_required"), Verdict.FROZEN);
        }
        if (Signs.flag(root.path("require_login"))
                || words.contains("please wait a few minutes")
                || words.contains("rate_limit_error")
                || words.contains("sentry_block")) {
            return sign(
                    new Outcome.RateLimited(reason(root, "require_login"), TransportSigns.retryAfter(page)),
                    Verdict.TIRED);
        }
        return other(where, root, words);
    }

    private static Optional<Sign> other(String where, JsonNode root, String words) {
        if (words.contains("not authorized to view user")) {
            return sign(new Outcome.Private("not authorized to view user"), Verdict.GOOD);
        }
        if (words.contains("user not found") || words.contains("user_not_found") || words.contains("media not found")) {
            return sign(new Outcome.NotFound(where + ": " + reason(root, "not found")), Verdict.GOOD);
        }
        if (words.contains("generic_request_error")
                || root.path("errors").path("error").isArray()) {
            return sign(new Outcome.Challenged(where + ": generic_request_error"), Verdict.TIRED);
        }
        return data(where, root);
    }

    /// The refusals of GraphQL: `data` that holds nothing, or nobody.
    private static Optional<Sign> data(String where, JsonNode root) {
        JsonNode data = root.path("data");
        boolean errors = root.path("errors").isArray() && !root.path("errors").isEmpty();
        if (errors && (!data.isObject() || nobody(data))) {
            return sign(new Outcome.SchemaChanged(where + ": errors, perhaps of an old doc_id"), Verdict.GOOD);
        }
        if (nobody(data)) {
            return sign(new Outcome.NotFound(where + ": no such user"), Verdict.GOOD);
        }
        return data.isObject() && data.isEmpty()
                ? sign(new Outcome.Challenged(where + ": no data, an age limit or a flagged exit"), Verdict.TIRED)
                : Optional.empty();
    }

    private static boolean nobody(JsonNode data) {
        return data.path("user").isNull() || data.path("xig_user_by_username").isNull();
    }

    private static String reason(JsonNode root, String otherwise) {
        String message = string(root.path("message"));
        return message.isBlank() ? otherwise : message.substring(0, Math.min(200, message.length()));
    }

    private static Optional<Sign> sign(Outcome outcome, Verdict verdict) {
        return Optional.of(new Sign(outcome, verdict));
    }
}
