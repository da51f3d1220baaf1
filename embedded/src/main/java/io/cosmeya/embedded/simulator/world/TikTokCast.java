package io.cosmeya.embedded.simulator.world;

import java.util.List;

/// The channels of TikTok, and what each is there to show.
final class TikTokCast {

    private TikTokCast() {}

    /// All channels.
    static List<ChannelPlan> plans() {
        return List.of();
    }
}
