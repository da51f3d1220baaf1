package io.cosmeya.scrapers.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/// The closed list of what a page in a browser may ask for: the known hosts, and those that serve the scripts of their
/// pages.
class BrowserHosts {

    /// Hosts of their own, or anything below a domain that begins with a dot.
    private static final List<String> SCRIPTS = List.of(
            "www.gstatic.com",
            "fonts.googleapis.com",
            ".ttwstatic.com",
            ".tiktok.com",
            ".tiktokv.com",
            ".tiktokv.us",
            ".tiktokw.us",
            ".byteoversea.com",
            ".ibytedtos.com",
            ".instagram.com",
            ".likeevideo.com");

    private BrowserHosts() {}

    static boolean allow(URI uri) {
        return KnownHosts.allow(uri)
                || ("https".equalsIgnoreCase(uri.getScheme())
                        && uri.getHost() != null
                        && uri.getRawUserInfo() == null
                        && (uri.getPort() == -1 || uri.getPort() == 443)
                        && listed(uri.getHost().toLowerCase(Locale.ROOT)));
    }

    private static boolean listed(String host) {
        return SCRIPTS.stream().anyMatch(each -> each.startsWith(".") ? host.endsWith(each) : host.equals(each));
    }
}
