package io.cosmeya.scrapers.platform.instagram;

import static io.cosmeya.scrapers.platform.JsonValues.string;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.TransportSigns;
import io.cosmeya.scrapers.platform.Verdict;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads an answer of the API as JSON, or tells by which sign it is none. The body is judged before the status.
class Signs {

    /// @param where names the question, for the outcome
    static Answer read(String where, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Failed failed -> new Answer.Refused(failed(failed));
            case Fetched.Answered(Page page) -> read(where, page);
        };
    }

    private static Answer read(String where, Page page) {
        Optional<JsonNode> json = JsonValues.object(page.body());
        Optional<Sign> sign = address(page)
                .or(() -> json.flatMap(root -> Refusals.of(where, page, root)))
                .or(() -> shared(page))
                .or(() -> json.isPresent() && page.status() == 200
                        ? Optional.empty()
                        : Optional.of(unreadable(where, page, json.isPresent())));
        return sign.<Answer>map(Answer.Refused::new).orElseGet(() -> new Answer.Read(json.orElseThrow(), page.exit()));
    }

    /// What a request without an answer means.
    static Sign failed(Fetched.Failed failed) {
        Outcome outcome = TransportSigns.failed(failed);
        return new Sign(outcome, outcome instanceof Outcome.Challenged ? Verdict.TIRED : Verdict.GOOD);
    }

    /// Where the answer came from at last: a request that was sent to the sign-in page or to a challenge.
    static Optional<Sign> address(Page page) {
        String path = String.valueOf(page.uri().getPath());
        if (path.startsWith("/accounts/suspended")) {
            return Optional.of(new Sign(new Outcome.Challenged("sent to the page of suspension"), Verdict.BANNED));
        }
        if (path.startsWith("/challenge/")) {
            return Optional.of(new Sign(new Outcome.Challenged("sent to a challenge"), Verdict.CHALLENGED));
        }
        return path.startsWith("/accounts/login")
                ? Optional.of(new Sign(new Outcome.LoginRequired("sent to the sign-in page"), Verdict.FROZEN))
                : Optional.empty();
    }

    /// The signs that all platforms share.
    static Optional<Sign> shared(Page page) {
        return TransportSigns.of(page)
                .map(outcome -> new Sign(outcome, outcome instanceof Outcome.Transport ? Verdict.GOOD : Verdict.TIRED));
    }

    private static Sign unreadable(String where, Page page, boolean json) {
        String text = "%s: HTTP %d%s".formatted(where, page.status(), json ? "" : " without JSON");
        return switch (page.status()) {
            case 200 ->
                page.begins('{')
                        ? Sign.plain(new Outcome.Transport(where + ": the JSON ends too early or is damaged"))
                        : html(where, page);
            case 401 -> new Sign(new Outcome.RateLimited(text, null), Verdict.TIRED);
            case 403 -> new Sign(new Outcome.Challenged(text), Verdict.TIRED);
            // The private API hides a challenge behind a bare "Not Found"; another account must confirm it.
            case 404 ->
                json
                        ? Sign.plain(new Outcome.NotFound(text))
                        : new Sign(new Outcome.RateLimited(text + ", which may hide a challenge", null), Verdict.TIRED);
            default -> Sign.plain(new Outcome.SchemaChanged(text));
        };
    }

    private static Sign html(String where, Page page) {
        return switch (LoggedOutPage.of(page.text()).route()) {
            case LOGIN -> new Sign(new Outcome.LoginRequired(where + ": the login page"), Verdict.FROZEN);
            case ERROR, CONTENT, NONE -> Sign.plain(new Outcome.SchemaChanged(where + ": no JSON"));
        };
    }

    /// Whether a flag stands there as true.
    static boolean flag(JsonNode node) {
        return node.isBoolean() && node.booleanValue();
    }

    /// The words of a refusal.
    static String words(JsonNode root) {
        return String.join(
                " ",
                string(root.path("message")),
                string(root.path("error_type")),
                string(root.path("exception_name")),
                string(root.path("logout_reason")));
    }
}
