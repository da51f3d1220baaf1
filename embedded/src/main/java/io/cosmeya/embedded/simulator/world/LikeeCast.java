package io.cosmeya.embedded.simulator.world;

import java.util.List;

/// The channels of Likee, and what each is there to show.
final class LikeeCast {

    private LikeeCast() {}

    /// All channels.
    static List<ChannelPlan> plans() {
        return List.of();
    }
}
