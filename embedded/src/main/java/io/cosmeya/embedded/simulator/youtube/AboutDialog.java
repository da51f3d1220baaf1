package io.cosmeya.embedded.simulator.youtube;

import static io.cosmeya.embedded.simulator.web.Json.nest;
import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.world.WorldChannel;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The dialog behind the head of a channel's page: the only place with the exact number of all views. Its shape
/// is known from readers of it, not from a recording.
record AboutDialog(WorldChannel channel, Instant now, Wording wording) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    Map<String, Object> tree() {
        Object item = nest("aboutChannelRenderer.metadata.aboutChannelViewModel", about());
        return object(
                "responseContext", ResponseContext.tree("channel.about"),
                "onResponseReceivedEndpoints",
                        List.of(nest("appendContinuationItemsAction.continuationItems", List.of(item))));
    }

    private Map<String, Object> about() {
        return object(
                "description", "A channel of the simulated world.",
                "canonicalChannelUrl", "http://www.youtube.com/" + channel.handle(now),
                "channelId", channel.id(),
                "subscriberCountText", wording.subscribers(channel.subscribers(now)),
                "viewCountText", String.format(Locale.ENGLISH, "%,d views", channel.views(now)),
                "videoCountText", wording.videos(channel.listed(now).size()),
                "joinedDateText", object("content", "Joined " + DAY.format(channel.since())));
    }
}
