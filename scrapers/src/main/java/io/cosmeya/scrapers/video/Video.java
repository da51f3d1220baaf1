package io.cosmeya.scrapers.video;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.InstagramCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A video that was met in a channel, apart from its counters.
///
/// @param id dense id of ours
/// @param platformId the platform's id, text
/// @param title of today, hostile
/// @param publishedAt UTC; null when only a relative date is known
/// @param publishedText the relative date as first shown; null when an exact one is known
public record Video(
        int id,
        Platform platform,
        String platformId,
        int channelId,
        String title,
        VideoSeen.Format format,
        @Nullable String pictureUrl,
        @Nullable Instant publishedAt,
        @Nullable String publishedText,
        @Nullable Integer durationSeconds,
        Instant firstSeenAt) {

    /// Where a person looks at it.
    public String url() {
        String name = URLEncoder.encode(platformId, StandardCharsets.UTF_8);
        return switch (platform) {
            case YOUTUBE ->
                "https://www.youtube.com/" + (format == VideoSeen.Format.SHORT ? "shorts/" : "watch?v=") + name;
            case TIKTOK ->
                "https://www.tiktok.com/@_/" + (format == VideoSeen.Format.PHOTO ? "photo/" : "video/") + name;
            case INSTAGRAM ->
                "https://www.instagram.com/" + (format == VideoSeen.Format.PHOTO ? "p/" : "reel/")
                        + InstagramCode.code(platformId).orElse(name) + "/";
            case LIKEE -> "https://likee.video/trending?postId=" + name;
        };
    }

    static Video row(ResultSet row, int number) throws SQLException {
        return new Video(
                row.getInt("id"),
                Platform.of(row.getString("platform")),
                row.getString("platform_id"),
                row.getInt("channel_id"),
                row.getString("title"),
                VideoSeen.Format.valueOf(row.getString("format").toUpperCase(Locale.ROOT)),
                row.getString("picture_url"),
                instant(row.getObject("published_at", OffsetDateTime.class)),
                row.getString("published_text"),
                row.getObject("duration_s", Integer.class),
                row.getObject("first_seen_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
