package io.cosmeya.miniapp.videos;

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
        @Nullable Figure views,
        @Nullable Figure likes,
        @Nullable Figure comments,
        @Nullable Figure shares) {}
