package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.TransportSigns;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// The signs by which TikTok refuses a request before a word is said of the channel: by the body first, then by the
/// status.
class Signs {

    private static final int HEAD = 60_000;
    private static final Pattern CAPTCHA =
            Pattern.compile("(?i)<title>\\s{0,9}Security Check|tiktok-verify-page|verify\\.snssdk|captcha_container");
    private static final Pattern ELSEWHERE = Pattern.compile("/[a-z]{2}/notfound/?");

    /// Why there is no page, if there is none to be read.
    static Optional<Outcome> of(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Failed failed ->
                Optional.of(
                        failed.why() == Fetched.Why.FOREIGN_REDIRECT
                                ? redirected(failed.detail())
                                : TransportSigns.failed(failed));
            case Fetched.Answered(Page page) -> of(page);
        };
    }

    /// Whether it is the page with the puzzle.
    static boolean waits(Page page) {
        return page.body().length < HEAD && page.begins('<') && waits(page.text());
    }

    /// The same of a text.
    static boolean waits(String html) {
        return html.length() < HEAD
                && !data(html)
                && (html.contains("Please wait...") || WafPuzzle.of(html).isPresent());
    }

    private static Outcome redirected(String place) {
        return place.contains("/login")
                ? new Outcome.LoginRequired("sent to the login page")
                : new Outcome.Challenged("sent to " + place);
    }

    private static Optional<Outcome> of(Page page) {
        Optional<Outcome> place = place(page.uri());
        if (place.isPresent()) {
            return place;
        }
        Optional<Outcome> wall = page.begins('<') ? wall(page.text()) : Optional.empty();
        if (wall.isPresent()) {
            return wall;
        }
        return TransportSigns.of(page)
                .or(() -> page.status() == 403
                        ? Optional.of(new Outcome.Challenged("HTTP 403"))
                        : page.status() == 451 ? Optional.of(new Outcome.RegionBlocked("HTTP 451")) : Optional.empty());
    }

    private static Optional<Outcome> place(URI uri) {
        String path = Optional.ofNullable(uri.getPath()).orElse("");
        if (path.equals("/login") || path.startsWith("/login/")) {
            return Optional.of(new Outcome.LoginRequired("sent to the login page"));
        }
        return ELSEWHERE.matcher(path).matches()
                ? Optional.of(new Outcome.RegionBlocked("sent to " + path))
                : Optional.empty();
    }

    private static Optional<Outcome> wall(String html) {
        if (data(html)) {
            return Optional.empty();
        }
        String head = html.substring(0, Math.min(HEAD, html.length()));
        if (CAPTCHA.matcher(head).find()) {
            return Optional.of(new Outcome.Challenged("a captcha"));
        }
        return waits(html) ? Optional.of(new Outcome.Challenged("the page that asks to wait")) : Optional.empty();
    }

    private static boolean data(String html) {
        return EmbeddedJson.TODAY.stands(html) || EmbeddedJson.OLDER.stands(html) || EmbeddedJson.EMBED.stands(html);
    }
}
