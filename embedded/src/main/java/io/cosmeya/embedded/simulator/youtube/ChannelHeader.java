package io.cosmeya.embedded.simulator.youtube;

import static io.cosmeya.embedded.simulator.web.Json.nest;
import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.world.WorldChannel;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The head of a channel's page: handle, rounded subscribers and number of videos, and the way to the about
/// dialog, which has a continuation of its own.
record ChannelHeader(WorldChannel channel, Instant now, Wording wording) {

    Map<String, Object> tree() {
        return nest(
                "pageHeaderRenderer",
                object("pageTitle", channel.title(), "content", nest("pageHeaderViewModel", view())));
    }

    private Map<String, Object> view() {
        return object(
                "title",
                        nest("dynamicTextViewModel", object("text", object("content", channel.title()), "maxLines", 2)),
                "image", nest("decoratedAvatarViewModel.avatar.avatarViewModel", avatar()),
                "metadata", nest("contentMetadataViewModel", object("metadataRows", rows(), "delimiter", "•")),
                "attribution", nest("attributionViewModel", attribution()));
    }

    private Map<String, Object> avatar() {
        return object(
                "image",
                object("sources", Addresses.avatars(channel.id(), 72, 120, 160)),
                "avatarImageSize",
                "AVATAR_SIZE_XL");
    }

    private List<Map<String, Object>> rows() {
        return List.of(
                row(channel.handle(now)),
                row(
                        wording.subscribers(channel.subscribers(now)),
                        wording.videos(channel.listed(now).size())));
    }

    private static Map<String, Object> row(String... texts) {
        return object(
                "metadataParts",
                List.of(texts).stream().map(text -> nest("text.content", text)).toList());
    }

    private Map<String, Object> attribution() {
        Token about = new Token(channel.id(), Token.ABOUT, 0);
        Object section = nest("itemSectionRenderer.contents", List.of(Continuation.item(about)));
        Object panel = nest("content.sectionListRenderer.contents", List.of(section));
        Object command = nest(
                "onTap.innertubeCommand.showEngagementPanelEndpoint.engagementPanel"
                        + ".engagementPanelSectionListRenderer",
                panel);
        return object(
                "text", object("content", "cosmeya.example"),
                "suffix", object("content", "and 1 more link", "commandRuns", List.of(command)));
    }
}
