package io.cosmeya.scrapers.page;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A visit of an address by a browser, and what of its traffic is wanted. Its text shows neither cookies nor passwords.
///
/// @param uri a page of a known host
/// @param exit the way out of this visit alone; null = the one of the settings, else straight out
/// @param cookies that the browser has from the start; it has no others
/// @param userAgent null = the browser's own
/// @param collect which answers are kept, by their real address; they come in the order of their arrival
/// @param most answers that are kept; the visit ends with the last
/// @param enough when what was kept so far ends the visit
/// @param scroll whether the page is scrolled to its end, again and again, until nothing more comes
/// @param quiet how long nothing may come before the visit ends by itself
/// @param limit for the whole visit; what was kept until then is handed over
public record BrowserVisit(
        URI uri,
        @Nullable Exit exit,
        List<BrowserCookie> cookies,
        @Nullable String userAgent,
        Predicate<URI> collect,
        int most,
        Predicate<List<Page>> enough,
        boolean scroll,
        Duration quiet,
        Duration limit) {

    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /// Keeps its own list.
    public BrowserVisit {
        cookies = List.copyOf(cookies);
    }

    /// A visit that takes the page alone.
    public static BrowserVisit of(URI uri) {
        return new BrowserVisit(
                uri, null, List.of(), null, _ -> false, 0, _ -> false, false, Duration.ofMillis(500), LIMIT);
    }

    /// The same visit, scrolled, with the answers whose path holds a text: `/api/post/item_list/`.
    public BrowserVisit collecting(String path, int most) {
        return new BrowserVisit(
                uri,
                exit,
                cookies,
                userAgent,
                each -> each.getPath() != null && each.getPath().contains(path),
                most,
                enough,
                true,
                QUIET,
                limit);
    }

    /// The same visit by a way out, with cookies of its own.
    public BrowserVisit by(@Nullable Exit exit, List<BrowserCookie> cookies, @Nullable String userAgent) {
        return new BrowserVisit(uri, exit, cookies, userAgent, collect, most, enough, scroll, quiet, limit);
    }

    /// The same visit, ended by what was kept.
    public BrowserVisit until(Predicate<List<Page>> enough) {
        return new BrowserVisit(uri, exit, cookies, userAgent, collect, most, enough, scroll, quiet, limit);
    }

    /// The same visit within a time, ended by a silence.
    public BrowserVisit within(Duration limit, Duration quiet) {
        return new BrowserVisit(uri, exit, cookies, userAgent, collect, most, enough, scroll, quiet, limit);
    }

    @Override
    public String toString() {
        return "BrowserVisit[%s by %s]".formatted(uri, exit);
    }
}
