package io.cosmeya.scrapers.channel;

import io.cosmeya.scrapers.Platform;
import org.jspecify.annotations.Nullable;

/// Turns a link of one platform into the stable id of a channel, over the network.
public interface ChannelResolver {

    /// The platform whose links it resolves.
    Platform platform();

    /// Asks the platform; never throws for what the platform answers.
    Resolution resolve(ChannelLink link);

    /// What the platform said.
    sealed interface Resolution {

        /// The channel behind the link.
        record Resolved(
                String platformId,
                @Nullable String handle,
                String title,
                @Nullable String avatarUrl) implements Resolution {}

        /// The platform says that there is no such channel.
        record Unknown(String reason) implements Resolution {}

        /// The platform could not be asked now; the reason is a word for people.
        record Unavailable(String reason) implements Resolution {}
    }
}
