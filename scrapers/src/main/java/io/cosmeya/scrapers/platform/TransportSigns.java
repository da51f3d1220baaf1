package io.cosmeya.scrapers.platform;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The signs of refusal that every platform shares: no answer, HTTP 429, 5xx, a good status with nothing in it.
public class TransportSigns {

    private TransportSigns() {}

    /// What stands for a request without an answer. Where a redirect led elsewhere is for the platform to judge first.
    public static Outcome failed(Fetched.Failed failed) {
        return switch (failed.why()) {
            case FOREIGN_REDIRECT -> new Outcome.Challenged("sent to " + failed.detail());
            case TIMED_OUT, REFUSED, TOO_LARGE, BROKEN ->
                new Outcome.Transport(
                        "%s: %s".formatted(failed.why().name().toLowerCase(Locale.ROOT), failed.detail()));
        };
    }

    /// The refusal that a status says by itself, if it is one.
    public static Optional<Outcome> of(Page page) {
        if (page.status() == 429) {
            return Optional.of(new Outcome.RateLimited("HTTP 429", retryAfter(page)));
        }
        if (page.status() >= 500) {
            return Optional.of(new Outcome.Transport("HTTP " + page.status()));
        }
        return page.body().length == 0 && page.status() == 200
                ? Optional.of(new Outcome.Challenged("empty answer"))
                : Optional.empty();
    }

    /// How long the platform asks to wait; null when it does not say.
    public static @Nullable Duration retryAfter(Page page) {
        return page.header("retry-after")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(null);
    }
}
