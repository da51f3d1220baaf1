package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which platform a host belongs to, and whether it is asked at a pace; hosts of pictures are not. The
/// first entry wins.
///
/// @param suffix a host and all below it; with a dot before it only what is below
record Hosts(String suffix, Platform platform, boolean paced) {

    private static final List<Hosts> ALL = List.of(
            paced("youtube.com", Platform.YOUTUBE),
            paced("youtu.be", Platform.YOUTUBE),
            paced("googleapis.com", Platform.YOUTUBE),
            pictures("ytimg.com", Platform.YOUTUBE),
            pictures("ggpht.com", Platform.YOUTUBE),
            pictures("googleusercontent.com", Platform.YOUTUBE),
            paced("tiktok.com", Platform.TIKTOK),
            paced("tiktokv.com", Platform.TIKTOK),
            pictures("tiktokcdn.com", Platform.TIKTOK),
            pictures("tiktokcdn-us.com", Platform.TIKTOK),
            pictures("tiktokcdn-eu.com", Platform.TIKTOK),
            pictures("ttwstatic.com", Platform.TIKTOK),
            pictures("ibyteimg.com", Platform.TIKTOK),
            paced("instagram.com", Platform.INSTAGRAM),
            paced("instagr.am", Platform.INSTAGRAM),
            paced("ig.me", Platform.INSTAGRAM),
            paced("facebook.com", Platform.INSTAGRAM),
            pictures("cdninstagram.com", Platform.INSTAGRAM),
            pictures("fbcdn.net", Platform.INSTAGRAM),
            paced("www.likee.video", Platform.LIKEE),
            paced("m.likee.video", Platform.LIKEE),
            paced("l.likee.video", Platform.LIKEE),
            pictures(".likee.video", Platform.LIKEE),
            paced("likee.video", Platform.LIKEE),
            paced("likee.com", Platform.LIKEE),
            paced("like-video.com", Platform.LIKEE),
            pictures("like.video", Platform.LIKEE),
            paced("likeevideo.com", Platform.LIKEE),
            pictures("bigo.sg", Platform.LIKEE),
            pictures("bigolive.tv", Platform.LIKEE));

    /// The entry of an address; empty when its host belongs to nobody that is known here.
    static Optional<Hosts> of(URI uri) {
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        return ALL.stream().filter(each -> each.holds(host)).findFirst();
    }

    private boolean holds(String host) {
        return suffix.startsWith(".") ? host.endsWith(suffix) : ("." + host).endsWith("." + suffix);
    }

    private static Hosts paced(String suffix, Platform platform) {
        return new Hosts(suffix, platform, true);
    }

    private static Hosts pictures(String suffix, Platform platform) {
        return new Hosts(suffix, platform, false);
    }
}
