package io.cosmeya.embedded.simulator.likee;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.web.PlayedPlatform;
import io.cosmeya.embedded.simulator.world.World;
import java.time.Clock;
import java.util.List;

/// The platform: finds the page that a request is for.
public final class Likee implements PlayedPlatform {

    private static final List<String> ORIGINS = List.of(
            "https://likee.video",
            "https://api.like-video.com",
            "https://l.likee.video",
            "https://videosnap.like.video");

    private final World world;
    private final Clock clock;

    /// Plays the platform of a world at the time of a clock.
    public Likee(World world, Clock clock) {
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
