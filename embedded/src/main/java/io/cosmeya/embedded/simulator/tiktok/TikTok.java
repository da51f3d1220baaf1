package io.cosmeya.embedded.simulator.tiktok;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.web.PlayedPlatform;
import io.cosmeya.embedded.simulator.world.World;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// The platform: finds the page that a request is for.
public final class TikTok implements PlayedPlatform {

    private static final List<String> ORIGINS = List.of(
            "https://www.tiktok.com",
            "https://m.tiktok.com",
            "https://vm.tiktok.com",
            "https://vt.tiktok.com",
            "https://p16-sign-va.tiktokcdn.com");
    private static final String CAPTCHA = """
            <!DOCTYPE html><html><head><title>Security Check</title></head><body>
            <div id="tiktok-verify-page" data-src="https://verify.snssdk.com/captcha"></div></body></html>
            """;
    private static final String HOME = "<!DOCTYPE html><html><head><title>%s</title></head><body></body></html>";

    private final Clock clock;
    private final Profiles profiles;
    private final Films films;
    private final Embeds embeds;
    private final Lists lists;
    private final ShortLinks shortLinks;
    private final Pictures pictures;

    /// Plays the platform of a world at the time of a clock.
    public TikTok(World world, Clock clock) {
        this.clock = clock;
        this.profiles = new Profiles(world);
        this.films = new Films(world);
        this.embeds = new Embeds(world);
        this.lists = new Lists(world);
        this.shortLinks = new ShortLinks(world);
        this.pictures = new Pictures(world);
    }

    @Override
    public List<String> origins() {
        return ORIGINS;
    }

    /// The challenge is the page with the puzzle; in the place of a consent page, which TikTok has not, stands a
    /// captcha.
    @Override
    public Answer refusal(FaultKind fault) {
        return switch (fault) {
            case TOO_MANY_REQUESTS -> Answer.html(429, "<html><title>Too Many Requests</title></html>", "");
            case CHALLENGE -> Waf.page("");
            case LOGIN_WALL ->
                Answer.redirect(
                        302, "https://www.tiktok.com/login?redirect_url=https%3A%2F%2Fwww.tiktok.com%2Fforyou", "");
            default -> Answer.html(200, CAPTCHA, "");
        };
    }

    @Override
    public Answer answer(Asked asked) {
        Instant now = clock.instant();
        String path = asked.path();
        if (Pictures.isAskedFor(path)) {
            return pictures.answer(path, now);
        }
        if (ShortLinks.isAskedFor(path)) {
            return shortLinks.answer(asked, now);
        }
        return switch (path) {
            case "/api/creator/item_list/" -> lists.creator(asked, now);
            case "/api/post/item_list/" -> lists.post(asked, now);
            case "/login" -> Answer.html(200, HOME.formatted("Log in | TikTok"), "");
            default -> page(asked, path.substring(1).split("/"), now);
        };
    }

    private Answer page(Asked asked, String[] parts, Instant now) {
        String last = parts[parts.length - 1];
        if (parts[0].startsWith("@") && parts.length > 2) {
            return films.page(last, now);
        }
        if (parts[0].startsWith("@")) {
            return profiles.page(parts[0], asked, now);
        }
        return switch (parts[0]) {
            case "embed" -> last.startsWith("@") ? embeds.channel(last, now) : embeds.video(last, now);
            case "share" -> asked.path().startsWith("/share/user/") ? profiles.byId(last, now) : films.page(last, now);
            case "v" -> films.page(last.replace(".html", ""), now);
            default -> Answer.html(parts[0].isEmpty() ? 200 : 404, HOME.formatted("TikTok"), "");
        };
    }
}
