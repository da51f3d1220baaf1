package io.cosmeya.scrapers.channel;

import java.util.List;
import java.util.Optional;

/// What the addresses of one platform mean. A new platform is one more of these.
interface PlatformLinks {

    /// The domains that belong to the platform, without sub-domains.
    List<String> domains();

    /// What an address below one of the domains points to; nothing when it is neither a channel nor a video.
    Optional<ChannelLink> read(WebAddress address);

    /// The words by which people name the platform beside a bare name, in lower case: `tiktok @name`.
    List<String> words();

    /// What a bare `@name` or id means, where a word on its line names the platform; nothing when it is neither.
    Optional<ChannelLink> bare(String word);
}
