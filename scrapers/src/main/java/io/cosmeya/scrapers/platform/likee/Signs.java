package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.TransportSigns;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The signs by which Likee refuses a request before a word is said of the channel. A country that it has left is sent
/// to the home page or to the shop of the app.
class Signs {

    private static final int HEAD = 60_000;
    private static final Set<String> HOME = Set.of("", "/", "/m_index", "/index", "/index.html", "/home");
    private static final Pattern SHOP = Pattern.compile("(?:.*\\.)?(?:onelink\\.me|play\\.google\\.com|apple\\.com)");
    private static final Pattern CAPTCHA =
            Pattern.compile("captcha|verify you are (?:a )?human|just a moment\\.\\.\\.|cf-challenge|cf_chl");

    /// Why there is no answer of the platform to read, if there is none.
    static Optional<Outcome> of(URI asked, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Failed failed -> Optional.of(failed(failed));
            case Fetched.Answered(Page page) -> of(asked, page);
        };
    }

    /// Whether an address leads into the app or its shop.
    static boolean shop(String host) {
        return SHOP.matcher(host).matches();
    }

    private static Outcome failed(Fetched.Failed failed) {
        boolean away = failed.why() == Fetched.Why.FOREIGN_REDIRECT
                && shop(failed.detail().split("/", 2)[0].toLowerCase(Locale.ROOT));
        return away ? new Outcome.RegionBlocked("sent to the app: " + failed.detail()) : TransportSigns.failed(failed);
    }

    private static Optional<Outcome> of(URI asked, Page page) {
        if (home(page.uri()) && !home(asked)) {
            return Optional.of(new Outcome.RegionBlocked("sent to the home page"));
        }
        if (page.status() == 451) {
            return Optional.of(new Outcome.RegionBlocked("HTTP 451"));
        }
        if (page.status() != 429 && page.begins('<') && captcha(page.text())) {
            return Optional.of(new Outcome.Challenged("a captcha"));
        }
        Optional<Outcome> transport = TransportSigns.of(page);
        return transport.isPresent() || page.status() != 403
                ? transport
                : Optional.of(new Outcome.Challenged("HTTP 403"));
    }

    private static boolean home(URI uri) {
        return HOME.contains(uri.getPath() == null ? "" : uri.getPath().toLowerCase(Locale.ROOT));
    }

    private static boolean captcha(String html) {
        String head = html.substring(0, Math.min(HEAD, html.length())).toLowerCase(Locale.ROOT);
        return !head.contains("window.data") && CAPTCHA.matcher(head).find();
    }
}
