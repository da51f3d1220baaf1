package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Chain;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.PlatformScraper;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads a YouTube channel: the Data API where a key is set, else and otherwise what the web page asks for.
@Component
class YouTubeScraper implements PlatformScraper {

    private final Chain chain;

    YouTubeScraper(DataApiStrategy dataApi, WebStrategy web) {
        this.chain = new Chain(List.of(dataApi, web));
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
        return chain.read(channel);
    }
}
