package io.cosmeya.scrapers.platform;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import java.util.List;

/// Reads a channel of one platform by a chain of strategies, tried in order.
public interface PlatformScraper {

    /// The platform that it reads.
    Platform platform();

    /// The parser and its version, kept with each row: `youtube/1`.
    String parser();

    /// Its ways to read a channel, each by itself, ready or not; a recorder and a probe try them one by one.
    List<Strategy> ways();

    /// Reads the channel and all its videos, or says exactly why not. Never throws for what a page says.
    Outcome scrape(Channel channel);
}
