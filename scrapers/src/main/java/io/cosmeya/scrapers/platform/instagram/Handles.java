package io.cosmeya.scrapers.platform.instagram;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Outcome;

/// What it means that a name leads to somebody else: its channel goes by another one now, which only a session tells.
class Handles {

    static Outcome passedOn(Channel channel, Profile other) {
        return new Outcome.NotFound(
                "%s belongs to %s now, not to %s".formatted(channel.handle(), other.pk(), channel.platformId()));
    }
}
