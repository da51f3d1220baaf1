package io.cosmeya.miniapp.videos;

import io.cosmeya.analytics.VideoValues;
import io.cosmeya.miniapp.figures.Figure;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A video as the API shows it.
@Schema(title = "Video", description = "A video of a collected channel, with its latest figures.")
public record Video(
        int id,
        int channelId,
        Platform platform,

        @Schema(description = "The platform's id.") String platformId,

        String title,
        Format format,

        @Schema(description = "Where a person looks at it.") String url,

        @Schema(description = "Address of its kept picture here; null when none is kept yet.") @Nullable
        String picture,

        @Schema(description = "Null when only a relative date is known.") @Nullable
        Instant publishedAt,

        @Schema(description = "The relative date as the platform shows it.") @Nullable
        String publishedText,

        @Nullable Integer durationSeconds,

        @Schema(description = "Whether it is still there; null before its first run.")
        VideoValues.@Nullable Life life,

        @Nullable Figure views,
        @Nullable Figure likes,
        @Nullable Figure comments,
        @Nullable Figure shares) {

    static Video of(io.cosmeya.scrapers.video.Video video, @Nullable VideoValues values, boolean hasPicture) {
        return new Video(
                video.id(),
                video.channelId(),
                video.platform(),
                video.platformId(),
                video.title(),
                video.format(),
                video.url(),
                hasPicture ? "/api/v1/uploads/videos/" + video.id() + ".jpg" : null,
                video.publishedAt(),
                video.publishedText(),
                video.durationSeconds(),
                values == null ? null : values.life(),
                values == null ? null : Figure.of(values.views()),
                values == null ? null : Figure.of(values.likes()),
                values == null ? null : Figure.of(values.comments()),
                values == null ? null : Figure.of(values.shares()));
    }
}
