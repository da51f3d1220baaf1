package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Chain;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.PlatformScraper;
import io.cosmeya.scrapers.platform.Strategy;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads a Likee channel: the API as nobody, then as a guest, then with the help of the HTML page.
@Component
class LikeeScraper implements PlatformScraper {

    private final Chain chain;

    LikeeScraper(ApiStrategy api, GuestStrategy guest, HtmlStrategy page) {
        this.chain = new Chain(List.of(api, guest, page));
    }

    @Override
    public Platform platform() {
        return Platform.LIKEE;
    }

    @Override
    public String parser() {
        return "likee/1";
    }

    @Override
    public List<Strategy> ways() {
        return chain.ways();
    }

    @Override
    public Outcome scrape(Channel channel) {
        return chain.read(channel);
    }
}
