package io.cosmeya.miniapp.channels;

import io.cosmeya.analytics.ChannelValues;
import io.cosmeya.miniapp.figures.Figure;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel.State;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A collected channel as the API shows it.
@Schema(title = "Channel", description = "A channel that is collected, with its latest figures.")
public record Channel(
        int id,
        Platform platform,

        @Schema(description = "The platform's stable id.") String platformId,

        @Schema(description = "The handle of today with its sign.") @Nullable
        String handle,

        String title,

        @Schema(description = "Where a person looks at it.") String url,

        @Schema(description = "Address of its kept picture here; null when none is kept yet.") @Nullable
        String picture,

        State state,
        Instant addedAt,
        @Nullable Figure followers,

        @Schema(
                description =
                        "The sum of the last known views of its videos, which is ours; its delta is the sum of theirs.")
        @Nullable
        Figure views,

        @Nullable Figure videos,

        @Schema(description = "The slot of the latest figures, UTC; null before the first run.") @Nullable
        Instant slotAt) {

    static Channel of(io.cosmeya.scrapers.channel.Channel channel, @Nullable ChannelValues values, boolean hasPicture) {
        return new Channel(
                channel.id(),
                channel.platform(),
                channel.platformId(),
                channel.handle(),
                channel.title(),
                channel.url(),
                hasPicture ? "/api/v1/uploads/channels/" + channel.id() + ".jpg" : null,
                channel.state(),
                channel.addedAt(),
                values == null ? null : Figure.of(values.followers()),
                values == null ? null : Figure.of(values.views()),
                values == null ? null : Figure.of(values.videos()),
                values == null ? null : values.slotAt());
    }
}
