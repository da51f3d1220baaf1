package io.cosmeya.embedded.simulator.tiktok;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.world.World;
import java.time.Instant;
import java.util.Optional;

/// `vm.tiktok.com/CODE` and `/t/CODE`: `ZMv` with the id of a video, `ZMc` with that of an account. Visitors whose name
/// is not that of a preview fetcher land on a page that sends them on by script.
record ShortLinks(World world) {

    private static final String SITE = "https://www.tiktok.com";

    static boolean isAskedFor(String path) {
        return path.startsWith("/ZM") || path.startsWith("/t/ZM");
    }

    Answer answer(Asked asked, Instant now) {
        if (!asked.header("user-agent").startsWith("facebookexternalhit")) {
            return Answer.html(200, "<html><script>location.replace('/')</script></html>", "");
        }
        String code = asked.path().replaceFirst("^/(?:t/)?ZM", "").replace("/", "");
        return target(code, now)
                .map(target -> Answer.redirect(301, SITE + target + "?_r=1&_t=simulated", ""))
                .orElseGet(() -> Answer.redirect(302, SITE + "/", ""));
    }

    private Optional<String> target(String code, Instant now) {
        if (code.startsWith("v")) {
            return world.video(code.substring(1), now)
                    .flatMap(video -> world.channel(video.channelId())
                            .map(channel -> "/" + channel.handle(now) + "/video/" + video.id()));
        }
        return code.startsWith("c")
                ? world.channel(code.substring(1)).map(channel -> "/" + channel.handle(now))
                : Optional.empty();
    }
}
