package io.cosmeya.scrapers.channel;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution.Resolved;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution.Unavailable;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution.Unknown;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers the links of one text, one after another; a channel that stands in it twice is a duplicate the second time.
class Adding {

    private final Channels channels;
    private final Map<ChannelLink, Resolution> resolutions;
    private final @Nullable ChannelRows rows;
    private final Map<String, Answer.Duplicate> earlier = new HashMap<>();

    /// @param rows where to save; null = only say what would become of them
    Adding(Channels channels, Map<ChannelLink, Resolution> resolutions, @Nullable ChannelRows rows) {
        this.channels = channels;
        this.resolutions = resolutions;
        this.rows = rows;
    }

    PastedLink answer(LinkPiece piece) {
        Answer answer = switch (piece) {
            case LinkPiece.Refused refused ->
                new Answer.Refused(refused.reason().code(), refused.detail());
            case LinkPiece.Understood understood -> answer(understood.link());
        };
        return new PastedLink(piece.line(), piece.text(), answer);
    }

    private Answer answer(ChannelLink link) {
        Resolution resolution = resolutions.get(link);
        if (resolution == null) {
            String platform = link.platform().key();
            return new Answer.Refused("unsupported_yet", "channels of " + platform + " are not read yet");
        }
        return switch (resolution) {
            case Unknown(String reason) -> new Answer.Refused("not_found", reason);
            case Unavailable(String reason) -> new Answer.Refused("unavailable", reason);
            case Resolved found -> answer(link, found);
        };
    }

    private Answer answer(ChannelLink link, Resolved found) {
        String key = link.platform().key() + "/" + found.platformId();
        Answer.Duplicate before = earlier.get(key);
        if (before != null) {
            return before;
        }
        Answer answer = channels.find(link.platform(), found.platformId())
                .map(channel -> again(channel, link, found))
                .orElseGet(() -> anew(link, found));
        if (answer instanceof Answer.Accepted accepted) {
            earlier.put(key, new Answer.Duplicate(accepted.channelId(), accepted.title()));
        }
        return answer;
    }

    private Answer again(Channel channel, ChannelLink link, Resolved found) {
        if (rows != null) {
            rows.rename(channel, found.handle(), found.title(), found.avatarUrl());
        }
        if (channel.state() == Channel.State.ACTIVE) {
            return new Answer.Duplicate(channel.id(), found.title());
        }
        if (rows != null) {
            channels.mark(channel.id(), Channel.State.ACTIVE);
        }
        return accepted(link, found, channel.id());
    }

    private Answer anew(ChannelLink link, Resolved found) {
        if (rows == null) {
            return accepted(link, found, null);
        }
        Platform platform = link.platform();
        Optional<Answer> saved = rows.insert(platform, found).map(id -> accepted(link, found, id));
        return saved.or(() -> channels.find(platform, found.platformId())
                        .map(channel -> new Answer.Duplicate(channel.id(), channel.title())))
                .orElseThrow();
    }

    private static Answer accepted(ChannelLink link, Resolved found, @Nullable Integer id) {
        boolean viaVideo = link instanceof ChannelLink.OfVideo;
        return new Answer.Accepted(link.platform(), found.platformId(), found.handle(), found.title(), id, viaVideo);
    }
}
