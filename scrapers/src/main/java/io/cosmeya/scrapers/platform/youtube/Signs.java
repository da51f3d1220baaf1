package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.TransportSigns;
import java.util.Optional;

/// The signs by which YouTube refuses a request before a word is said of the channel.
class Signs {

    private static final int HEAD = 60_000;

    /// Why there is no page, if there is none to be read as JSON or XML.
    static Optional<Outcome> of(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Failed failed -> Optional.of(failed(failed));
            case Fetched.Answered(Page page) -> of(page);
        };
    }

    private static Outcome failed(Fetched.Failed failed) {
        return failed.why() == Fetched.Why.FOREIGN_REDIRECT
                ? redirected(failed.detail())
                : TransportSigns.failed(failed);
    }

    private static Outcome redirected(String place) {
        if (place.contains("/sorry")) {
            return new Outcome.RateLimited("sent to the sorry page", null);
        }
        if (place.startsWith("accounts.google.")) {
            return new Outcome.LoginRequired("sent to the sign-in page");
        }
        return new Outcome.Challenged(place.startsWith("consent.") ? "sent to the consent page" : "sent to " + place);
    }

    private static Optional<Outcome> of(Page page) {
        Optional<Outcome> wall = page.status() != 429 && html(page) ? wall(page.text()) : Optional.empty();
        return wall.isPresent() ? wall : TransportSigns.of(page);
    }

    private static boolean html(Page page) {
        return page.header("content-type").orElse("").contains("html") || page.begins('<');
    }

    private static Optional<Outcome> wall(String html) {
        String head = html.substring(0, Math.min(HEAD, html.length()));
        if (head.contains("google.com/sorry") || head.contains("unusual traffic") || head.contains("/sorry/index")) {
            return Optional.of(new Outcome.RateLimited("the sorry page", null));
        }
        if (head.contains("consent.youtube.com/") || head.contains("Before you continue to YouTube")) {
            return Optional.of(new Outcome.Challenged("the consent page"));
        }
        return head.contains("g-recaptcha") || head.contains("recaptcha/api")
                ? Optional.of(new Outcome.Challenged("a captcha"))
                : Optional.empty();
    }
}
