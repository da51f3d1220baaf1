package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The posts of a channel by when they were published, and the followers that it had then.
@Component
class Posts {

    /// From this age on a post tells how people react.
    private static final Duration RIPE = Duration.ofHours(72);

    // Of what was not read for longer than that, nothing is remembered; an older value is not told.
    private static final String RIPE_POSTS = """
            SELECT v.published_at, c.comments IS NOT NULL AS has_comments, c.shares IS NOT NULL AS has_shares,
              CASE WHEN c.slot_no + :lookback >= :newest THEN c.views END AS views,
              CASE WHEN c.slot_no + :lookback >= :newest
                THEN c.likes + coalesce(c.comments, 0) + coalesce(c.shares, 0) END AS reactions
            FROM analytics.video_current AS c JOIN scrapers.video AS v ON v.id = c.video_id
            WHERE c.channel_id = :id AND c.slot_no + :kept >= :newest AND v.published_at <= :until
            ORDER BY v.published_at DESC, v.id DESC LIMIT :most""";

    private static final String PUBLISHED = """
            SELECT published_at FROM scrapers.video
            WHERE channel_id = :id AND published_at > :from AND published_at <= :to ORDER BY published_at""";

    private static final Sql FOLLOWERS = new Sql("""
            SELECT toUnixTimestamp(observed_at) AS at, followers FROM analytics.channel_snapshot FINAL
            WHERE channel_id = :id AND followers_slot = slot AND isNotNull(followers)""");

    private final JdbcClient postgres;
    private final ClickHouse clickHouse;

    Posts(JdbcClient postgres, ClickHouse clickHouse) {
        this.postgres = postgres;
        this.clickHouse = clickHouse;
    }

    /// The last so many that are at least 72 h old, newest first.
    List<Post> ripe(int channel, AsOf.Moment now, int most) {
        return postgres.sql(RIPE_POSTS)
                .param("id", channel)
                .param("newest", now.slot())
                .param("lookback", ClosedSlot.LOOKBACK)
                .param("kept", ClosedSlot.KEPT)
                .param("until", now.reading().minus(RIPE).atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(Post::row)
                .list();
    }

    /// When those of the time before a moment were published, oldest first.
    List<Instant> published(int channel, Duration before, Instant moment) {
        return postgres.sql(PUBLISHED)
                .param("id", channel)
                .param("from", moment.minus(before).atOffset(ZoneOffset.UTC))
                .param("to", moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Rows.instant(row, "published_at"))
                .list();
    }

    /// Every reading of the followers of their channel.
    NavigableMap<Instant, Long> followers(int channel) {
        NavigableMap<Instant, Long> followers = new TreeMap<>();
        clickHouse.jdbc().sql(FOLLOWERS.with("id", channel).text()).query(row -> {
            followers.put(Instant.ofEpochSecond(row.getLong("at")), row.getLong("followers"));
        });
        return followers;
    }
}
