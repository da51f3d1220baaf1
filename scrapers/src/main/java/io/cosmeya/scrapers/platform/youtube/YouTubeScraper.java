package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Chain;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.PlatformScraper;
import io.cosmeya.scrapers.platform.Strategy;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Reads a YouTube channel: the Data API where a key is set, else and otherwise what the web page asks for.
@Component
class YouTubeScraper implements PlatformScraper {

    private final Chain chain;
    private final List<Strategy> ways;

    YouTubeScraper(DataApiStrategy dataApi, WebStrategy web) {
        this.chain = new Chain(List.of(dataApi, web));
        this.ways = Stream.concat(Stream.of(dataApi), web.parts().stream()).toList();
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
    public List<Strategy> ways() {
        return ways;
    }

    @Override
    public Outcome scrape(Channel channel) {
        return chain.read(channel);
    }
}
