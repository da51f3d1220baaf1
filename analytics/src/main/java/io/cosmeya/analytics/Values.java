package io.cosmeya.analytics;

import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.channel.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The current numbers of channels and videos: everything that shows a number asks here.
@Repository
public class Values {

    private static final String CHANNELS = "SELECT * FROM analytics.channel_current WHERE channel_id = ANY (:ids)";

    private static final String VIDEOS = "SELECT * FROM analytics.video_current WHERE video_id = ANY (:ids)";

    private static final String KNOWN_VIDEOS = " JOIN scrapers.video AS v ON v.id = c.video_id";

    private static final String VIEWS =
            "SELECT channel_id, views FROM analytics.channel_current WHERE channel_id = ANY (:ids)";

    private static final String NEWEST = """
            SELECT channel_id, slot_no, observed_at, endpoint, exit, $m, $m_step, $m_ago, d_$m, $m_unc, $m_secs, $m_gap, $m_flags
            FROM analytics.channel_current WHERE channel_id = ANY (:ids) ORDER BY channel_id""";

    private final JdbcClient jdbc;

    Values(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of these channels, by id; a channel that was never computed is absent.
    public Map<Integer, ChannelValues> channels(Collection<Integer> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(CHANNELS).param("ids", ids.toArray(Integer[]::new)).query(Values::channel).list().stream()
                .collect(Collectors.toMap(ChannelValues::channelId, Function.identity()));
    }

    /// One figure of these channels, by id, and the slot that it is of; a channel that was never computed is absent.
    List<Newest> newest(Collection<Integer> ids, Metric metric) {
        return jdbc.sql(NEWEST.replace("$m", metric.key()))
                .param("ids", ids.toArray(Integer[]::new))
                .query((row, number) -> new Newest(
                        row.getInt("channel_id"),
                        row.getInt("slot_no"),
                        Rows.figure(row, metric.key(), row.getString("endpoint"))))
                .list();
    }

    /// The views of these channels, by id; a channel without is absent.
    public Map<Integer, Long> views(Collection<Integer> ids) {
        Map<Integer, Long> views = new HashMap<>();
        jdbc.sql(VIEWS).param("ids", ids.toArray(Integer[]::new)).query(row -> {
            Long value = Rows.number(row, "views");
            if (value != null) {
                views.put(row.getInt("channel_id"), value);
            }
        });
        return views;
    }

    /// Of these videos, by id; a video that was never computed is absent.
    public Map<Integer, VideoValues> videos(Collection<Integer> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(VIDEOS).param("ids", ids.toArray(Integer[]::new)).query(Values::video).list().stream()
                .collect(Collectors.toMap(VideoValues::videoId, Function.identity()));
    }

    /// One page of computed videos.
    public List<VideoValues> page(VideoQuery query) {
        String titles = query.order() == VideoQuery.Order.PUBLISHED || query.title() != null ? KNOWN_VIDEOS : "";
        String order = " ORDER BY " + column(query.order()) + " DESC NULLS LAST, c.video_id LIMIT :size OFFSET :offset";
        return matching("SELECT c.* FROM analytics.video_current AS c" + titles, query, order)
                .param("size", query.size())
                .param("offset", (long) query.page() * query.size())
                .query(Values::video)
                .list();
    }

    /// How many videos all pages of a query hold.
    public long count(VideoQuery query) {
        String titles = query.title() == null ? "" : KNOWN_VIDEOS;
        return matching("SELECT count(*) FROM analytics.video_current AS c" + titles, query, "")
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /// Only what is asked for stands in the statement, so that an index can serve it.
    private JdbcClient.StatementSpec matching(String select, VideoQuery query, String order) {
        String channel = query.channelId() == null ? "" : " AND c.channel_id = :channel";
        String title = query.title() == null ? "" : " AND position(lower(:title) IN lower(v.title)) > 0";
        String sql = select + " WHERE" + Scope.within("c.channel_id") + channel + title + order;
        JdbcClient.StatementSpec statement = query.scope().bind(jdbc.sql(sql));
        statement = query.channelId() == null ? statement : statement.param("channel", query.channelId());
        return query.title() == null ? statement : statement.param("title", query.title());
    }

    private static String column(VideoQuery.Order order) {
        return switch (order) {
            case VIEWS -> "c.views";
            case DELTA -> "c.d_views";
            case PUBLISHED -> "v.published_at";
        };
    }

    /// A figure of a channel as of the newest computed slot in which it was read.
    record Newest(int channel, int slot, Figure figure) {}

    private static ChannelValues channel(ResultSet row, int number) throws SQLException {
        String endpoint = row.getString("endpoint");
        return new ChannelValues(
                row.getInt("channel_id"),
                row.getInt("slot_no"),
                Rows.instant(row, "slot_at"),
                Rows.figure(row, "followers", endpoint),
                Rows.figure(row, "views", "sum/videos"),
                Rows.figure(row, "videos", endpoint),
                Rows.figure(row, "total_views", endpoint),
                row.getInt("videos_read"),
                row.getInt("views_nulls"));
    }

    private static VideoValues video(ResultSet row, int number) throws SQLException {
        String endpoint = row.getString("endpoint");
        return new VideoValues(
                row.getInt("video_id"),
                row.getInt("channel_id"),
                row.getInt("slot_no"),
                Rows.instant(row, "slot_at"),
                VideoValues.Life.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                Rows.figure(row, "views", endpoint),
                Rows.figure(row, "likes", endpoint),
                Rows.figure(row, "comments", endpoint),
                Rows.figure(row, "shares", endpoint));
    }
}
