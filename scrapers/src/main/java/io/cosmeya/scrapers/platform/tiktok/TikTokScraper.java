package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Chain;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.PlatformScraper;
import io.cosmeya.scrapers.platform.Strategy;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads a TikTok channel: its page and the list of its videos; where these are refused, a browser, where there is one;
/// last the page for frames. When that brings nothing either, the refusal before it stands, which tells more.
@Component
class TikTokScraper implements PlatformScraper {

    private final Chain chain;
    private final List<Strategy> ways;
    private final EmbedStrategy embed;

    TikTokScraper(CreatorStrategy web, InterceptionStrategy browser, EmbedStrategy embed) {
        this.chain = new Chain(List.of(web, browser));
        this.embed = embed;
        this.ways = List.of(web, browser, embed);
    }

    @Override
    public Platform platform() {
        return Platform.TIKTOK;
    }

    @Override
    public String parser() {
        return "tiktok/1";
    }

    @Override
    public List<Strategy> ways() {
        return ways;
    }

    @Override
    public Outcome scrape(Channel channel) {
        Outcome first = chain.read(channel);
        if (!embed.leavesOpen(first)) {
            return first;
        }
        Outcome newest = embed.read(channel);
        return embed.leavesOpen(newest) || newest instanceof Outcome.NotFound ? first : newest;
    }
}
