package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.JsonValues;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The dialog behind the head of a channel's page: the only place with the count of all views, and with the count of
/// videos in full. No reading depends on it.
@Component
class AboutDialog {

    private final InnerTube innerTube;

    AboutDialog(InnerTube innerTube) {
        this.innerTube = innerTube;
    }

    /// The channel with what the dialog adds.
    ChannelAbout complete(ChannelAbout about, JsonNode root) {
        return Optional.ofNullable(root.path("header").findValue("continuationItemRenderer"))
                .flatMap(ListReader::token)
                .map(innerTube::more)
                .flatMap(answer -> answer instanceof Answer.Read(JsonNode reply, String _)
                        ? Optional.ofNullable(reply.findValue("aboutChannelViewModel"))
                        : Optional.empty())
                .filter(dialog -> JsonValues.string(dialog.path("channelId")).equals(about.id()))
                .map(dialog -> complete(about, dialog.path("viewCountText"), dialog.path("videoCountText")))
                .orElse(about);
    }

    private static ChannelAbout complete(ChannelAbout about, JsonNode views, JsonNode videos) {
        Counter count = ShownCount.videos(text(videos));
        return new ChannelAbout(
                about.id(),
                about.handle(),
                about.title(),
                about.avatar(),
                about.subscribers(),
                ShownCount.views(text(views)),
                count == null ? about.videoCount() : count);
    }

    private static String text(JsonNode node) {
        return node.isString() ? JsonValues.string(node) : Texts.of(node);
    }
}
