package io.cosmeya.scrapers.platform.instagram;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.egress.Session;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.Chain;
import io.cosmeya.scrapers.platform.Locked;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Sitting;
import io.cosmeya.scrapers.platform.SittingScraper;
import io.cosmeya.scrapers.platform.Strategy;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads Instagram: the official API where it is set up, then the session of an account, then what strangers see.
@Component
class InstagramScraper implements SittingScraper {

    private static final String NO_SESSION = "no session";

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
    public List<Strategy> ways() {
        return List.of(
                graph,
                new Locked(SessionLists.NAME, NO_SESSION, Posts.EXPECTED),
                new Locked(ProfileInfo.WHERE, NO_SESSION, ProfileInfo.EXPECTED),
                page);
    }

    @Override
    public List<Strategy> ways(Session session, Runnable breath) {
        return ways(new Api(pages, settings, session, breath));
    }

    @Override
    public Outcome scrape(Channel channel) {
        return new Chain(List.of(graph, page)).read(channel);
    }

    @Override
    public Sitting sit(Session session, Runnable breath) {
        Api api = new Api(pages, settings, session, breath);
        return new InstagramSitting(api, new Chain(ways(api)), InstagramSitting.own(session.cookies()));
    }

    private List<Strategy> ways(Api api) {
        return List.of(graph, new SessionLists(api, settings), new ProfileInfo(api, settings), page);
    }
}
