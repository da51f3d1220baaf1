package io.cosmeya.scrapers.page;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// The closed list of hosts that may be asked. A page can never lead anywhere else.
class KnownHosts {

    private static final Set<String> HOSTS = Set.of(
            "www.cloudflare.com", // tells an exit its address and country
            "youtube.com",
            "www.youtube.com",
            "m.youtube.com",
            "music.youtube.com",
            "youtu.be",
            "youtubei.googleapis.com",
            "www.googleapis.com",
            "youtube.googleapis.com",
            "i.ytimg.com",
            "i1.ytimg.com",
            "i2.ytimg.com",
            "i3.ytimg.com",
            "i4.ytimg.com",
            "i9.ytimg.com",
            "lh3.googleusercontent.com",
            "yt3.ggpht.com",
            "yt3.googleusercontent.com");

    static boolean allow(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && (uri.getPort() == -1 || uri.getPort() == 443)
                && HOSTS.contains(uri.getHost().toLowerCase(Locale.ROOT));
    }
}
