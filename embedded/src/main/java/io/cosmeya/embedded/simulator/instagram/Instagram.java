package io.cosmeya.embedded.simulator.instagram;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.web.PlayedPlatform;
import io.cosmeya.embedded.simulator.world.World;
import java.time.Clock;
import java.util.List;

/// The platform: finds the page that a request is for.
public final class Instagram implements PlayedPlatform {

    private static final List<String> ORIGINS = List.of(
            "https://www.instagram.com",
            "https://i.instagram.com",
            "https://graph.facebook.com",
            "https://scontent.cdninstagram.com");

    private final World world;
    private final Clock clock;

    /// Plays the platform of a world at the time of a clock.
    public Instagram(World world, Clock clock) {
        this.world = world;
        this.clock = clock;
    }

    @Override
    public List<String> origins() {
        return ORIGINS;
    }

    @Override
    public Answer answer(Asked asked) {
        return Answer.html(404, world.channels().size() + " channels at " + clock.instant(), "");
    }

    @Override
    public Answer refusal(FaultKind fault) {
        return Answer.html(fault == FaultKind.TOO_MANY_REQUESTS ? 429 : 403, "", "");
    }
}
