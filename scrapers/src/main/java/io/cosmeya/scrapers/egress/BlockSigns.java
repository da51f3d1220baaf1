package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether an answer means that the exit is not wanted. Signs are few and plain: what a page means beyond that, its
/// parser knows.
class BlockSigns {

    private static final int HEAD = 4_096;
    private static final Map<Platform, List<String>> WORDS = Map.of(
            Platform.TIKTOK, List.of("_wafchallengeid", "SlardarWAF", "waf-aiso", "captcha_verify"),
            Platform.INSTAGRAM, List.of("Please wait a few minutes", "rate_limit_error", "\"require_login\":true"),
            Platform.YOUTUBE, List.of("detected unusual traffic", "/sorry/index"),
            Platform.LIKEE, List.of());
    private static final List<String> DOORS = List.of(
            "/sorry/", "www.instagram.com/accounts/login", "www.instagram.com/challenge", "consent.youtube.com");

    static Health.Result of(Platform platform, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Answered(Page page) -> of(platform, page);
            case Fetched.Failed(Fetched.Why why, String detail) ->
                switch (why) {
                    case TIMED_OUT, REFUSED, BROKEN -> Health.Result.TRANSPORT;
                    case TOO_LARGE -> Health.Result.OK;
                    case FOREIGN_REDIRECT ->
                        DOORS.stream().anyMatch(detail::contains) ? Health.Result.BLOCKED : Health.Result.OK;
                };
        };
    }

    /// The rest that the platform asks for: `Retry-After` in seconds, at most an hour.
    static Optional<Duration> rest(Fetched fetched) {
        return fetched instanceof Fetched.Answered(Page page)
                ? page.header("retry-after")
                        .filter(value -> value.matches("\\d{1,6}"))
                        .map(value -> Duration.ofSeconds(Math.min(3_600, Long.parseLong(value))))
                : Optional.empty();
    }

    private static Health.Result of(Platform platform, Page page) {
        if (page.status() == 429 || (page.status() == 403 && strict(platform))) {
            return Health.Result.BLOCKED;
        }
        String place = page.uri().getHost() + page.uri().getPath();
        if (DOORS.stream().anyMatch(place::contains)) {
            return Health.Result.BLOCKED;
        }
        int length = Math.min(HEAD, page.body().length);
        String head = new String(page.body(), 0, length, StandardCharsets.UTF_8);
        boolean small = page.status() >= 400 || page.body().length < 16 * HEAD;
        boolean blocked =
                small && WORDS.getOrDefault(platform, List.of()).stream().anyMatch(head::contains);
        return blocked ? Health.Result.BLOCKED : Health.Result.OK;
    }

    /// Google answers 403 for a spent quota too, which is no fault of the exit.
    private static boolean strict(Platform platform) {
        return platform != Platform.YOUTUBE;
    }
}
