package io.cosmeya.embedded.simulator.youtube;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.web.PlayedPlatform;
import io.cosmeya.embedded.simulator.world.World;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// The platform: finds the page that a request is for.
public final class YouTube implements PlayedPlatform {

    private static final List<String> ORIGINS =
            List.of("https://www.youtube.com", "https://i.ytimg.com", "https://yt3.googleusercontent.com");
    private static final String SORRY =
            "<html><head><title>Sorry...</title></head><body>Our systems have detected unusual traffic from your"
                    + " computer network.</body></html>";
    private static final String CAPTCHA =
            "<html><head><title>Sorry...</title></head><body><form><div class=\"g-recaptcha\"></div></form></body></html>";
    private static final String CONSENT = """
            <!DOCTYPE html><html lang="en"><head><title>Before you continue to YouTube</title></head><body>
            <form action="https://consent.youtube.com/save" method="POST"><input type="hidden" name="set_eom" value="true">
            <button>Reject all</button></form></body></html>
            """;

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

    @Override
    public List<String> origins() {
        return ORIGINS;
    }

    @Override
    public Answer refusal(FaultKind fault) {
        return switch (fault) {
            case TOO_MANY_REQUESTS -> Answer.html(429, SORRY, "");
            case CONSENT_PAGE -> Answer.html(200, CONSENT, "");
            case LOGIN_WALL -> Answer.redirect(302, "https://accounts.google.com/ServiceLogin?service=youtube", "");
            default -> Answer.html(200, CAPTCHA, "");
        };
    }

    @Override
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
            return Answers.missing();
        }
        return Pictures.isAskedFor(asked.path())
                ? pictures.answer(asked.path(), now)
                : frame.channelPage(asked.path(), now);
    }
}
