package io.cosmeya.embedded.simulator.likee;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.web.Json;
import io.cosmeya.embedded.simulator.web.PlayedPlatform;
import io.cosmeya.embedded.simulator.world.World;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.NullNode;

/// The platform: finds the answer or the page that a request is for.
public final class Likee implements PlayedPlatform {

    /// A null that is written.
    static final Object NULL = NullNode.getInstance();

    private static final List<String> ORIGINS = List.of(
            "https://likee.video",
            "https://www.likee.video",
            "https://likee.com",
            "https://api.like-video.com",
            "https://l.likee.video",
            "https://videosnap.like.video",
            "https://img.like.video");
    private static final String API = "/likee-activity-flow-micro/";
    private static final String CAPTCHA =
            "<html><head><title>Security check</title></head><body><script src=\"/captcha.js\"></script></body></html>";

    private final Clock clock;
    private final Api api;
    private final WebPages pages;
    private final Pictures pictures;

    /// Plays the platform of a world at the time of a clock.
    public Likee(World world, Clock clock) {
        this.clock = clock;
        Posts posts = new Posts(world);
        this.api = new Api(world, posts);
        this.pages = new WebPages(world);
        this.pictures = new Pictures(world);
    }

    @Override
    public List<String> origins() {
        return ORIGINS;
    }

    @Override
    public Answer answer(Asked asked) {
        Instant now = clock.instant();
        if (asked.path().startsWith(API)) {
            return asked.method().equals("POST")
                    ? api.answer(asked, asked.path().substring(API.length()), now)
                    : error(41_001, "request method not support", "");
        }
        return Pictures.isAskedFor(asked.path()) ? pictures.answer(asked.path(), now) : pages.answer(asked, now);
    }

    @Override
    public Answer refusal(FaultKind fault) {
        return switch (fault) {
            case TOO_MANY_REQUESTS -> Answer.json(429, bytes(42_900, "too many requests"), "");
            case LOGIN_WALL -> error(40_101, "please log in", "");
            default -> Answer.html(200, CAPTCHA, "");
        };
    }

    /// The code in the short links of a post or of a person.
    public static String code(String id) {
        return Integer.toString(id.hashCode() & Integer.MAX_VALUE, Character.MAX_RADIX) + "x";
    }

    /// An error comes with status 200.
    static Answer error(int code, String message, String channelId) {
        return Answer.json(200, bytes(code, message), channelId);
    }

    static Answer data(Object data, String channelId) {
        return Answer.json(200, Json.bytes(object("code", 0, "data", data, "message", "ok")), channelId);
    }

    private static byte[] bytes(int code, String message) {
        return Json.bytes(object("code", code, "data", NULL, "message", message));
    }
}
