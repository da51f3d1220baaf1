package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// `{code, data, message}` around every answer. A code other than 0 is an error, whatever the status says.
class Envelope {

    private static final int LONGEST = 200;
    private static final Pattern TRAFFIC = Pattern.compile("too many|too frequent|frequen|rate limit|too fast|busy");
    private static final Pattern CHECK = Pattern.compile("captcha|verif|risk|robot");
    private static final Pattern REGION = Pattern.compile("\\b(?:region|country|area)\\b");
    private static final Pattern PRIVATE = Pattern.compile("\\bprivate\\b");
    private static final Pattern SIGN_IN = Pattern.compile("log ?in|sign ?in|token|unauthori[sz]ed|auth");
    private static final Pattern REMOVED = Pattern.compile("banned|removed|deleted|suspended|cancell?ed account");
    private static final Pattern MISSING =
            Pattern.compile("user (?:is )?not (?:exist|found)|user (?:does|do) ?n[o']t exist|no such user|not exist");
    private static final Pattern LATER =
            Pattern.compile("time ?out|internal|server error|system error|try again|later");

    /// @param where names the question, for the outcome
    static Answer read(String where, URI asked, Fetched fetched) {
        Optional<Outcome> sign = Signs.of(asked, fetched);
        if (sign.isPresent() || !(fetched instanceof Fetched.Answered(Page page))) {
            return new Answer.Refused(sign.orElseThrow());
        }
        return JsonValues.object(page.body())
                .map(root -> read(where, root, page))
                .orElseGet(() -> new Answer.Refused(unreadable(where, page)));
    }

    private static Answer read(String where, JsonNode root, Page page) {
        String code = JsonValues.id(root.path("code"));
        if (code.isEmpty()) {
            return new Answer.Refused(new Outcome.SchemaChanged(where + ": no code, HTTP " + page.status()));
        }
        String message = JsonValues.string(root.path("message"));
        if (!code.equals("0")) {
            return new Answer.Refused(error(where, code, message));
        }
        return page.status() == 200
                ? new Answer.Read(root.path("data"), page.exit())
                : new Answer.Refused(new Outcome.SchemaChanged(where + ": HTTP " + page.status()));
    }

    private static Outcome unreadable(String where, Page page) {
        boolean begun = page.begins('{');
        return page.status() == 200 && begun
                ? new Outcome.Transport(where + ": the JSON ends too early or is damaged")
                : new Outcome.SchemaChanged(where + ": no JSON, HTTP " + page.status());
    }

    /// The codes are nowhere listed, so the words decide; what they do not tell is a change of the platform.
    private static Outcome error(String where, String code, String message) {
        String said = message.replaceAll("\\p{Cntrl}", " ");
        String text = "%s: code %s %s"
                .formatted(where, code, said.substring(0, Math.min(LONGEST, said.length())))
                .strip();
        String lower = said.toLowerCase(Locale.ROOT);
        if (TRAFFIC.matcher(lower).find()) {
            return new Outcome.RateLimited(text, null);
        }
        if (CHECK.matcher(lower).find()) {
            return new Outcome.Challenged(text);
        }
        if (REGION.matcher(lower).find()) {
            return new Outcome.RegionBlocked(text);
        }
        if (PRIVATE.matcher(lower).find()) {
            return new Outcome.Private(text);
        }
        if (REMOVED.matcher(lower).find()) {
            return new Outcome.Removed(text);
        }
        if (MISSING.matcher(lower).find()) {
            return new Outcome.NotFound(text);
        }
        if (SIGN_IN.matcher(lower).find()) {
            return new Outcome.LoginRequired(text);
        }
        return LATER.matcher(lower).find() ? new Outcome.Transport(text) : new Outcome.SchemaChanged(text);
    }
}
