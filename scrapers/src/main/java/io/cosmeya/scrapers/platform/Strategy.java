package io.cosmeya.scrapers.platform;

import io.cosmeya.scrapers.channel.Channel;

/// One way to read a channel of a platform.
public interface Strategy {

    /// The name in logs and in reports of the probe: `browse`, `dataapi`.
    String name();

    /// Whether it can be tried at all: a key is set, an account is there.
    boolean ready();

    /// What must be there before it can be tried, for people.
    default String need() {
        return "";
    }

    /// What a reading of it brings while the platform is as we know it.
    Expected expected();

    /// Reads the channel this way.
    Outcome read(Channel channel);

    /// Whether the next way may tell more than this outcome.
    default boolean leavesOpen(Outcome outcome) {
        return outcome.retryable() || outcome instanceof Outcome.SchemaChanged;
    }
}
