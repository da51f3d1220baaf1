package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.page.Page;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The cookies of nobody in particular, as `ttwid` and `msToken`: a jar for each platform and exit, so that no platform
/// sees the same visitor at two places. A block throws its jar away.
@Component
class CookieJars {

    private final Map<Way, CookieManager> jars = new ConcurrentHashMap<>();

    /// The header for an address; empty when its jar holds nothing for it.
    Optional<String> header(Platform platform, int exit, URI uri) {
        List<HttpCookie> cookies = jar(platform, exit).getCookieStore().get(uri);
        return cookies.isEmpty()
                ? Optional.empty()
                : Optional.of(cookies.stream()
                                .filter(each -> !each.getSecure() || "https".equals(uri.getScheme()))
                                .filter(each -> under(each.getPath(), uri.getPath()))
                                .sorted(Comparator.comparing(HttpCookie::getName))
                                .map(each -> each.getName() + "=" + each.getValue())
                                .collect(Collectors.joining("; ")))
                        .filter(header -> !header.isEmpty());
    }

    /// Keeps what an answer sets for its own hosts.
    void keep(Platform platform, int exit, Page page) {
        List<String> set = page.headers().getOrDefault("set-cookie", List.of());
        if (set.isEmpty()) {
            return;
        }
        try {
            jar(platform, exit).put(page.uri(), Map.of("Set-Cookie", set));
        } catch (IOException | IllegalArgumentException _) {
            // a cookie that cannot be read is no cookie
        }
    }

    void forget(Platform platform, int exit) {
        jars.remove(new Way(platform, exit));
    }

    private CookieManager jar(Platform platform, int exit) {
        return jars.computeIfAbsent(
                new Way(platform, exit), _ -> new CookieManager(null, CookiePolicy.ACCEPT_ORIGINAL_SERVER));
    }

    private static boolean under(String cookie, String path) {
        String at = path == null || path.isEmpty() ? "/" : path.toLowerCase(Locale.ROOT);
        String from = cookie == null ? "/" : cookie.toLowerCase(Locale.ROOT);
        return at.equals(from) || at.startsWith(from.endsWith("/") ? from : from + "/");
    }

    private record Way(Platform platform, int exit) {}
}
