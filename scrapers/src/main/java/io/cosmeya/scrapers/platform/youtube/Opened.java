package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.Outcome;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What stands behind the door of a channel.
sealed interface Opened {

    /// The channel, its first tab in the same answer.
    record Shown(ChannelAbout about, Tabs tabs, JsonNode root, String exit) implements Opened {}

    /// A channel shown to signed-in adults only; its lists can be read as playlists.
    record Gated(String title, @Nullable String avatar, String exit) implements Opened {}

    /// Nothing, and why.
    record Closed(Outcome outcome) implements Opened {}
}
