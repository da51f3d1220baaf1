package io.cosmeya.scrapers.video;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All videos ever met, with a dense id each.
@Repository
public class Videos {

    private static final String SELECT = """
            SELECT id, platform, platform_id, channel_id, title, format, picture_url, published_at, published_text,
                   duration_s, first_seen_at
            FROM scrapers.video""";

    private static final String CHANNELS = """
            SELECT channel_id FROM scrapers.video WHERE id = ANY (:ids)
            UNION SELECT old::int FROM scrapers.video_change WHERE video_id = ANY (:ids) AND field = 'channel_id'""";

    private final JdbcClient jdbc;
    private final VideoRows rows;

    Videos(JdbcClient jdbc, VideoRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /// Gives each video its dense id, by its platform's id; what changed of it is recorded.
    public Map<String, Integer> identify(Channel channel, List<VideoSeen> seen) {
        return rows.identify(channel, seen);
    }

    /// A video by its dense id.
    public Optional<Video> find(int id) {
        return jdbc.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(Video::row)
                .optional();
    }

    /// A video by its dense id, if its channel is within a scope.
    public Optional<Video> find(Scope scope, int id) {
        return scope.bind(jdbc.sql(SELECT + " WHERE id = :id AND" + Scope.within("channel_id")))
                .param("id", id)
                .query(Video::row)
                .optional();
    }

    /// Videos by their dense ids, in no order; unknown ids are left out.
    public List<Video> find(Collection<Integer> ids) {
        return jdbc.sql(SELECT + " WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(Integer[]::new))
                .query(Video::row)
                .list();
    }

    /// The channels that videos are in and were in before; none where no video is known.
    public Set<Integer> channels(Collection<Integer> ids) {
        return jdbc.sql(CHANNELS)
                .param("ids", ids.toArray(Integer[]::new))
                .query((row, number) -> row.getInt(1))
                .set();
    }

    /// The videos of a channel, the newest first.
    public List<Video> ofChannel(int channel) {
        return jdbc.sql(SELECT + " WHERE channel_id = :channel ORDER BY published_at DESC NULLS LAST, id")
                .param("channel", channel)
                .query(Video::row)
                .list();
    }
}
