package io.cosmeya.scrapers.channel;

import io.cosmeya.scrapers.Platform;
import java.util.List;
import java.util.Optional;

/// Instagram's addresses.
class InstagramLinks implements PlatformLinks {

    @Override
    public List<String> domains() {
        return List.of("instagram.com", "instagr.am", "ig.me");
    }

    @Override
    public List<String> words() {
        return List.of("instagram", "инстаграм", "инста", "insta", "ig");
    }

    @Override
    public Optional<ChannelLink> read(WebAddress address) {
        String path = String.join("/", address.path());
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ChannelLink.ByName(Platform.INSTAGRAM, path, "https://" + address.host() + "/" + path));
    }

    @Override
    public Optional<ChannelLink> bare(String word) {
        return Optional.empty();
    }
}
