package io.cosmeya.miniapp.channels;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Answer;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What became of one pasted line.
@Schema(title = "PastedLink", description = "What became of one pasted line.")
record PastedLink(
        @Schema(description = "Number of the line, from 1.") int line,

        @Schema(description = "The line as it was pasted.") String text,

        Status status,
        @Nullable Platform platform,
        @Nullable String platformId,
        @Nullable String handle,
        @Nullable String title,

        @Schema(description = "Our id; null until it is saved.") @Nullable
        Integer channelId,

        @Schema(description = "Whether the line names a video, whose owner is offered.")
        boolean viaVideo,

        @Schema(description = "Why it was refused, a code: unknown_platform, not_a_channel, not_found, unavailable …")
        @Nullable
        String reason,

        @Schema(description = "Why it was refused, for people.") @Nullable
        String detail) {

    static PastedLink of(io.cosmeya.scrapers.channel.PastedLink link) {
        return switch (link.answer()) {
            case Answer.Accepted accepted -> accepted(link, accepted);
            case Answer.Duplicate duplicate -> duplicate(link, duplicate);
            case Answer.Refused refused -> refused(link, refused);
        };
    }

    private static PastedLink accepted(io.cosmeya.scrapers.channel.PastedLink link, Answer.Accepted channel) {
        return new PastedLink(
                link.line(),
                link.text(),
                Status.ACCEPTED,
                channel.platform(),
                channel.platformId(),
                channel.handle(),
                channel.title(),
                channel.channelId(),
                channel.viaVideo(),
                null,
                null);
    }

    private static PastedLink duplicate(io.cosmeya.scrapers.channel.PastedLink link, Answer.Duplicate channel) {
        return new PastedLink(
                link.line(),
                link.text(),
                Status.DUPLICATE,
                null,
                null,
                null,
                channel.title(),
                channel.channelId(),
                false,
                null,
                null);
    }

    private static PastedLink refused(io.cosmeya.scrapers.channel.PastedLink link, Answer.Refused why) {
        return new PastedLink(
                link.line(),
                link.text(),
                Status.REFUSED,
                null,
                null,
                null,
                null,
                null,
                false,
                why.reason(),
                why.detail());
    }

    enum Status {
        ACCEPTED,
        DUPLICATE,
        REFUSED
    }
}
