package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.platform.Outcome;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The signs by which YouTube refuses a request before a word is said of the channel.
class Signs {

    private static final int HEAD = 60_000;

    /// Why there is no page, if there is none to be read as JSON or XML.
    static Optional<Outcome> of(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Failed(Fetched.Why why, String detail) -> Optional.of(failed(why, detail));
            case Fetched.Answered(Page page) -> of(page);
        };
    }

    private static Outcome failed(Fetched.Why why, String detail) {
        return switch (why) {
            case FOREIGN_REDIRECT -> redirected(detail);
            case TIMED_OUT, REFUSED, TOO_LARGE, BROKEN ->
                new Outcome.Transport("%s: %s".formatted(why.name().toLowerCase(Locale.ROOT), detail));
        };
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
        if (page.status() == 429) {
            return Optional.of(new Outcome.RateLimited("HTTP 429", retryAfter(page)));
        }
        Optional<Outcome> wall = html(page) ? wall(page.text()) : Optional.empty();
        if (wall.isPresent()) {
            return wall;
        }
        if (page.status() >= 500) {
            return Optional.of(new Outcome.Transport("HTTP " + page.status()));
        }
        return page.body().length == 0 && page.status() == 200
                ? Optional.of(new Outcome.Challenged("empty answer"))
                : Optional.empty();
    }

    private static boolean html(Page page) {
        return page.header("content-type").orElse("").contains("html")
                || page.text().stripLeading().startsWith("<");
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

    private static @Nullable Duration retryAfter(Page page) {
        return page.header("retry-after")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(null);
    }
}
