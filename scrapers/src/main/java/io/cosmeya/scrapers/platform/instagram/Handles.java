package io.cosmeya.scrapers.platform.instagram;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names of channels: which can be asked for, and what it means that one leads to somebody else: its
/// channel goes by another one now, which only a session tells.
class Handles {

    private static final Pattern NAME = Pattern.compile("(?!\\.+$)[A-Za-z0-9._]{1,30}");

    /// The name without its sign; nothing when there is none, or one that would be more than a name in an address.
    static Optional<String> name(Channel channel) {
        return Optional.ofNullable(channel.handle())
                .map(handle -> handle.replaceFirst("^@", ""))
                .filter(name -> NAME.matcher(name).matches());
    }

    static Outcome passedOn(Channel channel, Profile other) {
        return new Outcome.NotFound(
                "%s belongs to %s now, not to %s".formatted(channel.handle(), other.pk(), channel.platformId()));
    }
}
