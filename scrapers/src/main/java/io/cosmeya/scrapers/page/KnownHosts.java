package io.cosmeya.scrapers.page;

import io.cosmeya.scrapers.Platform;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The closed list of hosts that may be asked. A page can never lead anywhere else.
public class KnownHosts {

    private static final Map<Platform, Set<String>> PAGES = Map.of(
            Platform.YOUTUBE,
            Set.of(
                    "youtube.com",
                    "www.youtube.com",
                    "m.youtube.com",
                    "music.youtube.com",
                    "youtu.be",
                    "youtubei.googleapis.com",
                    "www.googleapis.com",
                    "youtube.googleapis.com"),
            Platform.TIKTOK,
            Set.of(
                    "tiktok.com",
                    "www.tiktok.com",
                    "m.tiktok.com",
                    "lite.tiktok.com",
                    "vm.tiktok.com",
                    "vt.tiktok.com",
                    "www.tiktokv.com"),
            Platform.INSTAGRAM,
            Set.of(
                    "instagram.com",
                    "www.instagram.com",
                    "m.instagram.com",
                    "i.instagram.com",
                    "instagr.am",
                    "www.instagr.am",
                    "ig.me",
                    "graph.facebook.com",
                    "graph.instagram.com"),
            Platform.LIKEE,
            Set.of(
                    "likee.video",
                    "www.likee.video",
                    "m.likee.video",
                    "l.likee.video",
                    "likee.com",
                    "www.likee.com",
                    "m.likee.com",
                    "api.like-video.com"));

    /// Pictures: hosts of their own, or anything below a domain that begins with a dot.
    private static final List<String> PICTURES = List.of(
            "i.ytimg.com",
            "i1.ytimg.com",
            "i2.ytimg.com",
            "i3.ytimg.com",
            "i4.ytimg.com",
            "i9.ytimg.com",
            "lh3.googleusercontent.com",
            "yt3.ggpht.com",
            "yt3.googleusercontent.com",
            ".tiktokcdn.com",
            ".tiktokcdn-us.com",
            ".tiktokcdn-eu.com",
            ".cdninstagram.com",
            ".fbcdn.net",
            ".like.video",
            ".likee.video");

    private KnownHosts() {}

    static boolean allow(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && (uri.getPort() == -1 || uri.getPort() == 443)
                && (platform(uri).isPresent() || picture(uri.getHost().toLowerCase(Locale.ROOT)));
    }

    /// The platform whose pages a host serves; nothing for hosts of pictures.
    public static Optional<Platform> platform(URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        return PAGES.entrySet().stream()
                .filter(each -> each.getValue().contains(host))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean picture(String host) {
        return PICTURES.stream().anyMatch(each -> each.startsWith(".") ? host.endsWith(each) : host.equals(each));
    }
}
