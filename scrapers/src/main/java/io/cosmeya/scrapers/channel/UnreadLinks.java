package io.cosmeya.scrapers.channel;

import io.cosmeya.scrapers.Platform;
import java.util.List;
import java.util.Optional;

/// Links of a platform that is known by its hosts only, until it has a class of its own: the path stands for the name.
record UnreadLinks(Platform platform, List<String> domains) implements PlatformLinks {

    static final List<PlatformLinks> ALL = List.of(
            new UnreadLinks(Platform.TIKTOK, List.of("tiktok.com")),
            new UnreadLinks(Platform.INSTAGRAM, List.of("instagram.com", "instagr.am")),
            new UnreadLinks(Platform.LIKEE, List.of("likee.video", "likee.com")));

    @Override
    public Optional<ChannelLink> read(WebAddress address) {
        String path = String.join("/", address.path());
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChannelLink.ByName(platform, path, "https://" + address.host() + "/" + path));
    }
}
