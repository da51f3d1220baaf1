package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Strategy;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads a channel as its web page does, by the questions of [InnerTube]; where these are refused, by the HTML pages
/// themselves. When neither brings a reading, the first refusal stands.
@Component
class WebStrategy implements Strategy {

    private final ListStrategy browse;
    private final ListStrategy html;

    WebStrategy(ChannelLists lists, InnerTube innerTube, HtmlPages htmlPages, YouTubeSettings settings) {
        Expected expected = ListStrategy.expected(settings);
        this.browse = new ListStrategy("browse", lists, innerTube, expected);
        this.html = new ListStrategy("html", lists, htmlPages, expected);
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
    public Expected expected() {
        return browse.expected();
    }

    @Override
    public Outcome read(Channel channel) {
        Outcome first = browse.read(channel);
        if (!leavesOpen(first)) {
            return first;
        }
        Outcome second = html.read(channel);
        return leavesOpen(second) || second instanceof Outcome.NotFound ? first : second;
    }

    /// The two ways that it is made of.
    List<Strategy> parts() {
        return List.of(browse, html);
    }
}
