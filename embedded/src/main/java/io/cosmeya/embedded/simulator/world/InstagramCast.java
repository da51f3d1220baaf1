package io.cosmeya.embedded.simulator.world;

import java.util.List;

/// The channels of Instagram, and what each is there to show.
final class InstagramCast {

    private InstagramCast() {}

    /// All channels.
    static List<ChannelPlan> plans() {
        return List.of();
    }
}
