package io.cosmeya.scrapers.video;

import io.cosmeya.scrapers.channel.Channel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Writes what was seen of videos, a whole channel at once. Only new videos take an id, so that ids stay dense;
/// rows are locked in the order of the platform's ids, so that two readings of one video cannot wait for each
/// other.
@Repository
class VideoRows {

    private static final String SEEN = """
            WITH seen AS (
              SELECT * FROM unnest(:ids, :titles, :formats, :pictures, :published::timestamptz[], :texts, :durations)
                AS t (platform_id, title, format, picture_url, published_at, published_text, duration_s))
            """;

    private static final String CHANGES = SEEN + """
            INSERT INTO scrapers.video_change (video_id, field, old, new, at)
            SELECT v.id, f.field, f.old, f.new, :now
            FROM seen s
            JOIN scrapers.video v ON v.platform = :platform AND v.platform_id = s.platform_id
            CROSS JOIN LATERAL (VALUES
              ('title', v.title, s.title),
              ('picture_url', v.picture_url, s.picture_url),
              ('channel_id', v.channel_id::text, :channel::text)) AS f (field, old, new)
            WHERE f.new IS NOT NULL AND f.old IS DISTINCT FROM f.new""";

    private static final String UPDATE = SEEN + """
            UPDATE scrapers.video v
            SET title = s.title, format = s.format, channel_id = :channel, last_seen_at = :now,
                picture_url = coalesce(s.picture_url, v.picture_url),
                published_at = coalesce(s.published_at, v.published_at),
                published_text = coalesce(v.published_text, s.published_text),
                duration_s = coalesce(s.duration_s, v.duration_s)
            FROM seen s
            WHERE v.platform = :platform AND v.platform_id = s.platform_id""";

    private static final String INSERT = SEEN + """
            INSERT INTO scrapers.video (platform, platform_id, channel_id, title, format, picture_url, published_at,
                                        published_text, duration_s, first_seen_at, last_seen_at)
            SELECT :platform, s.platform_id, :channel, s.title, s.format, s.picture_url, s.published_at,
                   s.published_text, s.duration_s, :now, :now
            FROM seen s
            WHERE NOT EXISTS (SELECT FROM scrapers.video v
                              WHERE v.platform = :platform AND v.platform_id = s.platform_id)
            ORDER BY s.platform_id
            ON CONFLICT (platform, platform_id) DO NOTHING""";

    private static final String LOCK = """
            SELECT id, platform_id FROM scrapers.video
            WHERE platform = :platform AND platform_id = ANY (:ids) ORDER BY platform_id FOR UPDATE""";

    private final JdbcClient jdbc;
    private final Clock clock;

    VideoRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    Map<String, Integer> identify(Channel channel, List<VideoSeen> seen) {
        bound(INSERT, channel, seen).update();
        Map<String, Integer> ids = new TreeMap<>();
        jdbc.sql(LOCK)
                .param("platform", channel.platform().key())
                .param("ids", column(seen, VideoSeen::platformId))
                .query(row -> {
                    ids.put(row.getString("platform_id"), row.getInt("id"));
                });
        bound(CHANGES, channel, seen).update();
        bound(UPDATE, channel, seen).update();
        return ids;
    }

    private JdbcClient.StatementSpec bound(String sql, Channel channel, List<VideoSeen> seen) {
        return jdbc.sql(sql)
                .param("ids", column(seen, VideoSeen::platformId))
                .param("titles", column(seen, VideoSeen::title))
                .param("formats", column(seen, video -> video.format().name().toLowerCase(Locale.ROOT)))
                .param("pictures", column(seen, VideoSeen::pictureUrl))
                .param("published", column(seen, video -> text(video.published())))
                .param("texts", column(seen, VideoSeen::publishedText))
                .param(
                        "durations",
                        seen.stream().map(video -> seconds(video.duration())).toArray(Integer[]::new))
                .param("platform", channel.platform().key())
                .param("channel", channel.id())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static @Nullable String[] column(List<VideoSeen> seen, Function<VideoSeen, @Nullable String> field) {
        return seen.stream().map(field).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    private static @Nullable Integer seconds(@Nullable Duration duration) {
        return duration == null ? null : Math.toIntExact(duration.toSeconds());
    }
}
