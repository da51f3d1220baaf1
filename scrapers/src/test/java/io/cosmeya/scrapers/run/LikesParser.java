package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.ScriptedScraper;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.PlatformScraper;
import io.cosmeya.scrapers.platform.Strategy;
import io.cosmeya.scrapers.platform.VideoReading;
import java.util.List;
import java.util.Map;

/// A parser that reads the likes only when it is mended; channel 2 has none to be missed.
class LikesParser implements PlatformScraper {

    private final Pages pages;
    private final boolean mended;

    LikesParser(Pages pages, boolean mended) {
        this.pages = pages;
        this.mended = mended;
    }

    @Override
    public Platform platform() {
        return Platform.YOUTUBE;
    }

    @Override
    public String parser() {
        return mended ? "test/2" : "test/1";
    }

    @Override
    public List<Strategy> ways() {
        return List.of();
    }

    @Override
    public Outcome scrape(Channel channel) {
        Fetched fetched = pages.fetch(PageRequest.get("https://www.youtube.com/" + channel.id() + "?key=hush"));
        if (!(fetched instanceof Fetched.Answered(Page page))) {
            return new Outcome.Transport("no page");
        }
        boolean likes = mended && page.text().contains("likes");
        VideoReading video = new VideoReading(
                ScriptedScraper.seen("v" + channel.id(), "Title"),
                Snapshot.Status.OK,
                "viewCount",
                "browse",
                Counter.exact(100),
                likes ? Counter.exact(7) : null,
                null,
                null);
        return new Outcome.Taken(new ChannelReading(
                channel.platformId(),
                null,
                "Title",
                null,
                null,
                null,
                null,
                "browse",
                "direct",
                List.of(video),
                Map.of()));
    }
}
