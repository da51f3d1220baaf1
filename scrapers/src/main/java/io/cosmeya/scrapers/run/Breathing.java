package io.cosmeya.scrapers.run;

import java.time.Duration;
import java.util.Random;

/// The pauses of one sitting, uneven as those of a person.
class Breathing {

    private final Pause pause;
    private final BatchSettings settings;
    private final Random random;
    private int untilRest;

    /// @param seed the same for the same batch
    Breathing(Pause pause, BatchSettings settings, long seed) {
        this.pause = pause;
        this.settings = settings;
        this.random = new Random(seed);
        this.untilRest = stretch();
    }

    /// Between two requests.
    void breath() {
        pause.take(between(settings.breathFrom(), settings.breathTo()));
    }

    /// After a channel: now and then a longer pause.
    void channelDone() {
        untilRest--;
        if (untilRest == 0) {
            pause.take(between(settings.restFrom(), settings.restTo()));
            untilRest = stretch();
        }
    }

    private int stretch() {
        return settings.restEvery() + random.nextInt(settings.restEvery() / 3 + 1);
    }

    private Duration between(Duration from, Duration to) {
        long spread = Math.max(0, to.minus(from).toMillis());
        return from.plusMillis(random.nextLong(spread + 1));
    }
}
