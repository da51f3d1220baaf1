package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelResolver;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Finds the channel behind a link, and what it is called today.
@Component
class YouTubeResolver implements ChannelResolver {

    private static final int MOST_HOPS = 3;

    private final InnerTube innerTube;
    private final ChannelDoor door;

    YouTubeResolver(InnerTube innerTube, ChannelDoor door) {
        this.innerTube = innerTube;
        this.door = door;
    }

    @Override
    public Platform platform() {
        return Platform.YOUTUBE;
    }

    @Override
    public Resolution resolve(ChannelLink link) {
        return switch (link) {
            case ChannelLink.ById byId -> channel(byId.platformId());
            case ChannelLink.ByName byName -> name(byName.url());
            case ChannelLink.OfVideo ofVideo -> owner(ofVideo.videoId());
        };
    }

    private Resolution channel(String id) {
        return switch (door.open(innerTube, id)) {
            case Opened.Shown(ChannelAbout about, var _, var _, var _) ->
                new Resolution.Resolved(about.id(), about.handle(), about.title(), about.avatar());
            case Opened.Gated gate -> new Resolution.Resolved(id, null, gate.title(), gate.avatar());
            case Opened.Closed(Outcome outcome) -> outcome.unresolved();
        };
    }

    private Resolution name(String url) {
        String address = url;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            switch (innerTube.resolve(address)) {
                case Answer.Refused(Outcome outcome) -> {
                    return outcome.unresolved();
                }
                case Answer.Read(JsonNode root, String _) -> {
                    JsonNode endpoint = root.path("endpoint");
                    String id =
                            JsonValues.string(endpoint.path("browseEndpoint").path("browseId"));
                    if (id.startsWith("UC")) {
                        return channel(id);
                    }
                    address = JsonValues.string(endpoint.path("urlEndpoint").path("url"));
                    if (address.isEmpty()) {
                        return new Resolution.Unknown("the address leads to no channel");
                    }
                }
            }
        }
        return new Resolution.Unknown("the address leads on and on");
    }

    private Resolution owner(String videoId) {
        return switch (innerTube.player(videoId)) {
            case Answer.Refused(Outcome outcome) -> outcome.unresolved();
            case Answer.Read(JsonNode root, String _) -> {
                PlayerReply reply = PlayerReply.of(root, videoId);
                yield reply.channelId().startsWith("UC")
                        ? channel(reply.channelId())
                        : (reply.refusal() == null ? noOwner() : reply.refusal()).unresolved();
            }
        };
    }

    private static Outcome noOwner() {
        return new Outcome.SchemaChanged("player: no channelId");
    }
}
