package io.cosmeya.analytics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Video 1 of channel 1, read slot by slot, and what is said of it.
@Component
class OneVideo {

    private final Ground ground;
    private final Values values;

    OneVideo(Ground ground, Values values) {
        this.ground = ground;
        this.values = values;
    }

    /// A reading of its views, and the slot computed.
    void read(int slot, @Nullable Long views) {
        read(slot, views, 1);
    }

    void read(int slot, @Nullable Long views, long step) {
        ground.rows(Raw.views(slot, 1, views).step(step));
        ground.compute(slot);
    }

    VideoValues current() {
        return values.videos(List.of(1)).get(1);
    }
}
