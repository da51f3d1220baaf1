package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.PlatformScraper;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads a YouTube channel: the Data API where a key is set, else and otherwise what the web page asks for.
@Component
class YouTubeScraper implements PlatformScraper {

    private final List<Strategy> chain;

    YouTubeScraper(List<Strategy> chain) {
        this.chain = chain;
    }

    @Override
    public Platform platform() {
        return Platform.YOUTUBE;
    }

    @Override
    public String parser() {
        return "youtube/1";
    }

    @Override
    public Outcome scrape(Channel channel) {
        Outcome outcome = new Outcome.Transport("no way to read is ready");
        for (Strategy each : chain.stream().filter(Strategy::ready).toList()) {
            outcome = each.read(channel);
            if (!each.leavesOpen(outcome)) {
                return outcome;
            }
        }
        return outcome;
    }
}
