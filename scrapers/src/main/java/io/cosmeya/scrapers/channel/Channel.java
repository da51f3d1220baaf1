package io.cosmeya.scrapers.channel;

import io.cosmeya.scrapers.Platform;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A channel that is collected. Its `platformId` is stable; its handle is an alias that may change.
///
/// @param id dense id of ours
/// @param platformId the platform's stable id, text: YouTube `UC…`
/// @param handle the handle of today with its sign, `@name`; null when the channel has none
/// @param url where a person looks at it
/// @param avatarUrl address of its picture at the platform; null when not seen yet
public record Channel(
        int id,
        Platform platform,
        String platformId,
        @Nullable String handle,
        String title,
        String url,
        @Nullable String avatarUrl,
        State state,
        Instant addedAt) {

    /// Whether it is collected, and if not, why.
    public enum State {
        ACTIVE,
        PAUSED,
        GONE
    }

    static Channel row(ResultSet row, int number) throws SQLException {
        Platform platform = Platform.of(row.getString("platform"));
        String platformId = row.getString("platform_id");
        String handle = row.getString("handle");
        return new Channel(
                row.getInt("id"),
                platform,
                platformId,
                handle,
                row.getString("title"),
                url(platform, platformId, handle),
                row.getString("avatar_url"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

    static String url(Platform platform, String platformId, @Nullable String handle) {
        String name = handle == null ? "" : handle;
        return switch (platform) {
            case YOUTUBE -> "https://www.youtube.com/" + (name.startsWith("@") ? name : "channel/" + platformId);
            case TIKTOK ->
                "https://www.tiktok.com/"
                        + (name.startsWith("@")
                                ? "@" + URLEncoder.encode(name.substring(1), StandardCharsets.UTF_8)
                                : "share/user/" + platformId);
            case INSTAGRAM -> "https://www.instagram.com/" + name.replaceFirst("^@", "") + "/";
            case LIKEE -> "https://likee.video/" + (name.startsWith("@") ? name : "@" + platformId);
        };
    }
}
