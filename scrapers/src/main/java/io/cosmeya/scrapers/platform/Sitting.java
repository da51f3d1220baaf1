package io.cosmeya.scrapers.platform;

import io.cosmeya.scrapers.channel.Channel;
import java.util.Map;

/// One account's session at work: channel after channel, as a person would look at them.
public interface Sitting {

    /// Asks for the account's own profile, which costs nothing and tells whether the session lives.
    Sat check();

    /// Reads a channel in the session; once a verdict [Verdict#ends()] nothing more is asked in it.
    Sat read(Channel channel);

    /// The cookies as the platform renewed them.
    Map<String, String> cookies();
}
