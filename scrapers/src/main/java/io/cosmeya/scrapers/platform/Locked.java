package io.cosmeya.scrapers.platform;

import io.cosmeya.scrapers.channel.Channel;

/// A way that cannot be tried here, and why.
///
/// @param need what must be there, for people
public record Locked(String name, String need, Expected expected) implements Strategy {

    @Override
    public boolean ready() {
        return false;
    }

    @Override
    public Outcome read(Channel channel) {
        return new Outcome.Transport(name + ": " + need);
    }
}
