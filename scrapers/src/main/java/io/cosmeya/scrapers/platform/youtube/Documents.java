package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Reads what was fetched as JSON, or tells by which sign it is none.
class Documents {

    private static final Set<String> QUOTA = Set.of(
            "quotaExceeded",
            "dailyLimitExceeded",
            "rateLimitExceeded",
            "userRateLimitExceeded",
            "servingLimitExceeded");

    /// @param where names the question, for the outcome
    static Answer read(String where, Fetched fetched) {
        Optional<Outcome> sign = Signs.of(fetched);
        if (sign.isPresent() || !(fetched instanceof Fetched.Answered(Page page))) {
            return new Answer.Refused(sign.orElseThrow());
        }
        Optional<JsonNode> root = JsonValues.object(page.body());
        if (root.isEmpty()) {
            return new Answer.Refused(unreadable(where, page));
        }
        return page.status() == 200
                ? new Answer.Read(root.get(), page.exit())
                : new Answer.Refused(error(where, page.status(), root.get().path("error")));
    }

    private static Outcome unreadable(String where, Page page) {
        boolean begun = page.begins('{');
        return page.status() == 200 && begun
                ? new Outcome.Transport(where + ": the JSON ends too early or is damaged")
                : new Outcome.SchemaChanged(where + ": no JSON, HTTP " + page.status());
    }

    private static Outcome error(String where, int status, JsonNode error) {
        String reason = error.path("errors").path(0).path("reason").asString("");
        String text =
                "%s: HTTP %d %s".formatted(where, status, error.path("status").asString(reason));
        String domain = error.path("errors").path(0).path("domain").asString("");
        if (QUOTA.contains(reason)) {
            return new Outcome.RateLimited(where + ": " + reason, null);
        }
        if (domain.equals("usageLimits")) {
            return new Outcome.Challenged(where + ": " + reason);
        }
        return switch (status) {
            case 400 ->
                error.path("status").asString("").equals("INVALID_ARGUMENT")
                        ? new Outcome.NotFound(text)
                        : new Outcome.SchemaChanged(text);
            case 401 -> new Outcome.LoginRequired(text);
            case 403 -> new Outcome.Challenged(text);
            case 404 -> error.isMissingNode() ? new Outcome.SchemaChanged(text) : new Outcome.NotFound(text);
            default -> new Outcome.SchemaChanged(text);
        };
    }
}
