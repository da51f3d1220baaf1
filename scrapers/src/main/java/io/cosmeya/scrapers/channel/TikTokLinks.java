package io.cosmeya.scrapers.channel;

import io.cosmeya.scrapers.Platform;
import java.util.List;
import java.util.Optional;

/// TikTok's addresses.
class TikTokLinks implements PlatformLinks {

    @Override
    public List<String> domains() {
        return List.of("tiktok.com", "tiktokv.com");
    }

    @Override
    public List<String> words() {
        return List.of("tiktok", "тикток", "тик-ток", "tt");
    }

    @Override
    public Optional<ChannelLink> read(WebAddress address) {
        String path = String.join("/", address.path());
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChannelLink.ByName(Platform.TIKTOK, path, "https://" + address.host() + "/" + path));
    }

    @Override
    public Optional<ChannelLink> bare(String word) {
        return Optional.empty();
    }
}
