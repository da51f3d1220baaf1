package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The errors that a page states in an answer of status 200.
class Alerts {

    private static final Pattern REGION = Pattern.compile("(?:your|this) (?:country|region)");
    private static final Pattern TRAFFIC = Pattern.compile("unusual traffic|too many requests");
    private static final Pattern LATER = Pattern.compile("went wrong|try again|unknown error|error has occurred");
    private static final Pattern PRIVATE = Pattern.compile("\\bprivate\\b");
    private static final Pattern SIGN_IN = Pattern.compile("sign in|log in");
    private static final Pattern REMOVED =
            Pattern.compile("terminated|removed|suspended|closed|deleted|violat|no longer available|copyright");
    private static final Pattern MISSING =
            Pattern.compile("not exist|n't exist|not found|not available|n't available|unavailable");

    /// The first error of the page, if it states one.
    static Optional<Outcome> of(JsonNode root) {
        return root.path("alerts")
                .valueStream()
                .flatMap(alert -> alert.valueStream())
                .filter(alert -> JsonValues.string(alert.path("type")).equals("ERROR"))
                .map(alert -> outcome(Texts.of(alert.path("text"))))
                .findFirst();
    }

    private static Outcome outcome(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (TRAFFIC.matcher(lower).find()) {
            return new Outcome.RateLimited(text, null);
        }
        if (REGION.matcher(lower).find()) {
            return new Outcome.RegionBlocked(text);
        }
        if (REMOVED.matcher(lower).find()) {
            return new Outcome.Removed(text);
        }
        if (LATER.matcher(lower).find()) {
            return new Outcome.Transport(text);
        }
        if (PRIVATE.matcher(lower).find()) {
            return new Outcome.Private(text);
        }
        if (MISSING.matcher(lower).find()) {
            return new Outcome.NotFound(text);
        }
        return SIGN_IN.matcher(lower).find()
                ? new Outcome.LoginRequired(text)
                : new Outcome.SchemaChanged("alert: " + text);
    }
}
