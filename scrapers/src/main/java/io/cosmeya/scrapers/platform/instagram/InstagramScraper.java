package io.cosmeya.scrapers.platform.instagram;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.egress.Session;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.Chain;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Sitting;
import io.cosmeya.scrapers.platform.SittingScraper;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads Instagram: the official API where it is set up, then the session of an account, then what strangers see.
@Component
class InstagramScraper implements SittingScraper {

    private final Pages pages;
    private final InstagramSettings settings;
    private final GraphStrategy graph;
    private final LoggedOutStrategy page;

    InstagramScraper(Pages pages, InstagramSettings settings, GraphStrategy graph, LoggedOutStrategy page) {
        this.pages = pages;
        this.settings = settings;
        this.graph = graph;
        this.page = page;
    }

    @Override
    public Platform platform() {
        return Platform.INSTAGRAM;
    }

    @Override
    public String parser() {
        return "instagram/1";
    }

    @Override
    public Outcome scrape(Channel channel) {
        return new Chain(List.of(graph, page)).read(channel);
    }

    @Override
    public Sitting sit(Session session, Runnable breath) {
        Api api = new Api(pages, settings, session, breath);
        Chain chain = new Chain(List.of(graph, new SessionLists(api, settings), new ProfileInfo(api, settings), page));
        return new InstagramSitting(api, chain, InstagramSitting.own(session.cookies()));
    }
}
