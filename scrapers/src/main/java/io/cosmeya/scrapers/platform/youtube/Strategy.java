package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Outcome;

/// One way to read a channel.
interface Strategy {

    /// Whether it can be tried at all: a key is set.
    boolean ready();

    Outcome read(Channel channel);

    /// Whether the next way may tell more than this outcome.
    boolean leavesOpen(Outcome outcome);
}
