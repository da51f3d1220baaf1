package io.cosmeya.scrapers.page;

import io.cosmeya.scrapers.Platform;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The closed list of hosts that may be asked. A page can never lead anywhere else.
public class KnownHosts {

    /// Tells an exit its address and country.
    private static final Set<String> TRACES = Set.of("www.cloudflare.com");

    private static final List<Family> FAMILIES = List.of(
            new Family(
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
                    List.of(".ytimg.com", ".ggpht.com", "yt3.googleusercontent.com", "lh3.googleusercontent.com")),
            new Family(
                    Platform.TIKTOK,
                    Set.of(
                            "tiktok.com",
                            "www.tiktok.com",
                            "m.tiktok.com",
                            "lite.tiktok.com",
                            "vm.tiktok.com",
                            "vt.tiktok.com",
                            "www.tiktokv.com"),
                    List.of(
                            ".tiktokcdn.com",
                            ".tiktokcdn-us.com",
                            ".tiktokcdn-eu.com",
                            ".ttwstatic.com",
                            ".ibyteimg.com")),
            new Family(
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
                    List.of(".cdninstagram.com", ".fbcdn.net")),
            new Family(
                    Platform.LIKEE,
                    Set.of(
                            "likee.video",
                            "www.likee.video",
                            "m.likee.video",
                            "l.likee.video",
                            "likee.com",
                            "www.likee.com",
                            "m.likee.com",
                            "api.like-video.com"),
                    List.of(".like.video", ".likee.video", ".bigo.sg", ".bigolive.tv")));

    private KnownHosts() {}

    static boolean allow(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && (uri.getPort() == -1 || uri.getPort() == 443)
                && (TRACES.contains(host(uri))
                        || pages(uri).or(() -> pictures(uri)).isPresent());
    }

    /// The platform whose pages a host serves.
    public static Optional<Platform> pages(URI uri) {
        return families()
                .filter(each -> each.pages.contains(host(uri)))
                .map(Family::platform)
                .findFirst();
    }

    /// The platform whose pictures a host serves.
    public static Optional<Platform> pictures(URI uri) {
        return families()
                .filter(each -> each.pictures.stream().anyMatch(known -> serves(known, host(uri))))
                .map(Family::platform)
                .findFirst();
    }

    private static boolean serves(String known, String host) {
        return known.startsWith(".") ? host.endsWith(known) : host.equals(known);
    }

    private static Stream<Family> families() {
        return FAMILIES.stream();
    }

    private static String host(URI uri) {
        return String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    }

    /// The hosts of one platform.
    ///
    /// @param pages hosts by their whole names
    /// @param pictures hosts of pictures; with a dot before it, all below a domain
    private record Family(Platform platform, Set<String> pages, List<String> pictures) {}
}
