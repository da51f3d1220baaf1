package io.cosmeya.embedded.simulator.youtube;

import io.cosmeya.embedded.simulator.world.World;
import java.time.Clock;
import java.time.Instant;

/// The platform: finds the page that a request is for.
public final class YouTube {

    private final Clock clock;
    private final Browse browse;
    private final Player player;
    private final ResolveUrl resolveUrl;
    private final Feed feed;
    private final Frame frame;
    private final Pictures pictures;

    /// Plays the platform of a world at the time of a clock.
    public YouTube(World world, Clock clock) {
        this.clock = clock;
        this.browse = new Browse(world);
        this.player = new Player(world);
        this.resolveUrl = new ResolveUrl(world);
        this.feed = new Feed(world);
        this.frame = new Frame(world);
        this.pictures = new Pictures(world);
    }

    /// Answers one request; what is not there is a 404, as in life.
    public Answer answer(Asked asked) {
        Instant now = clock.instant();
        return switch (asked.method() + " " + asked.path()) {
            case "POST /youtubei/v1/browse" -> browse.answer(asked, now);
            case "POST /youtubei/v1/player" -> player.answer(asked, now);
            case "POST /youtubei/v1/navigation/resolve_url" -> resolveUrl.answer(asked, now);
            case "GET /feeds/videos.xml" -> feed.answer(asked, now);
            case "GET /sw.js_data" -> frame.workerData();
            case "GET /sw.js" -> frame.workerScript();
            default -> page(asked, now);
        };
    }

    private Answer page(Asked asked, Instant now) {
        if (!asked.method().equals("GET")) {
            return Answer.missing();
        }
        return Pictures.isAskedFor(asked.path())
                ? pictures.answer(asked.path(), now)
                : frame.channelPage(asked.path(), now);
    }
}
