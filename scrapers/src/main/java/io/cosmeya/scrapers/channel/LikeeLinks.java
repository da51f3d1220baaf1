package io.cosmeya.scrapers.channel;

import io.cosmeya.scrapers.Platform;
import java.util.List;
import java.util.Optional;

/// Likee's addresses.
class LikeeLinks implements PlatformLinks {

    @Override
    public List<String> domains() {
        return List.of("likee.video", "likee.com");
    }

    @Override
    public List<String> words() {
        return List.of("likee", "лайки");
    }

    @Override
    public Optional<ChannelLink> read(WebAddress address) {
        String path = String.join("/", address.path());
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChannelLink.ByName(Platform.LIKEE, path, "https://" + address.host() + "/" + path));
    }

    @Override
    public Optional<ChannelLink> bare(String word) {
        return Optional.empty();
    }
}
