package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Strategy;
import org.springframework.stereotype.Component;

/// Reads a channel as its web page does, by the questions of [InnerTube]; where these are refused, by the HTML pages
/// themselves. When neither brings a reading, the first refusal stands.
@Component
class WebStrategy implements Strategy {

    private final ChannelLists lists;
    private final InnerTube innerTube;
    private final HtmlPages htmlPages;

    WebStrategy(ChannelLists lists, InnerTube innerTube, HtmlPages htmlPages) {
        this.lists = lists;
        this.innerTube = innerTube;
        this.htmlPages = htmlPages;
    }

    @Override
    public String name() {
        return "web";
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public Outcome read(Channel channel) {
        Outcome first = lists.read(innerTube, channel);
        if (!leavesOpen(first)) {
            return first;
        }
        Outcome second = lists.read(htmlPages, channel);
        return leavesOpen(second) || second instanceof Outcome.NotFound ? first : second;
    }
}
