package io.cosmeya.analytics;

import io.cosmeya.scrapers.channel.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The videos and channels that broke out, as the bot and the page read them.
@Repository
public class Breakouts {

    private static final String MATCHING = """
            FROM analytics.breakout
            WHERE label >= :label AND (:channel::int IS NULL OR channel_id = :channel)
              AND""" + Scope.within("channel_id");

    private static final String PAGE = "SELECT * " + MATCHING + """
            ORDER BY slot_no DESC, outlier DESC, video_id, label DESC LIMIT :size OFFSET :offset""";

    private static final String OF_VIDEO = "SELECT * FROM analytics.breakout WHERE video_id = :id ORDER BY label";

    private static final String OF_SLOT =
            "SELECT * FROM analytics.breakout WHERE slot_no = :slot ORDER BY outlier DESC, video_id, label";

    private static final String CHANNELS = """
            SELECT * FROM analytics.channel_breakout
            WHERE :channel::int IS NULL OR channel_id = :channel
            ORDER BY slot_no DESC, ewma DESC, channel_id LIMIT :size""";

    private final JdbcClient jdbc;

    Breakouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One page of them.
    public List<Breakout> page(BreakoutQuery query) {
        return matching(PAGE, query)
                .param("size", query.size())
                .param("offset", (long) query.page() * query.size())
                .query(Breakout::row)
                .list();
    }

    /// How many all pages of a query hold.
    public long count(BreakoutQuery query) {
        return matching("SELECT count(*) " + MATCHING, query)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /// The labels that a video reached, the least first.
    public List<Breakout> ofVideo(int videoId) {
        return jdbc.sql(OF_VIDEO).param("id", videoId).query(Breakout::row).list();
    }

    /// What was found in a slot, the greatest first.
    public List<Breakout> ofSlot(int slot) {
        return jdbc.sql(OF_SLOT).param("slot", slot).query(Breakout::row).list();
    }

    /// Channels that broke out, the newest first; of one channel, or of all where it is null.
    public List<ChannelBreakout> channels(@Nullable Integer channelId, int size) {
        return jdbc.sql(CHANNELS)
                .param("channel", channelId)
                .param("size", size)
                .query(ChannelBreakout::row)
                .list();
    }

    private JdbcClient.StatementSpec matching(String sql, BreakoutQuery query) {
        return query.scope().bind(jdbc.sql(sql)).param("label", query.label()).param("channel", query.channelId());
    }
}
