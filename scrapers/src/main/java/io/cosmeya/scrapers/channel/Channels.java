package io.cosmeya.scrapers.channel;

import io.cosmeya.scrapers.Platform;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The channels that are collected.
@Component
public class Channels {

    private static final String SELECT = """
            SELECT id, platform, platform_id, handle, title, avatar_url, state, added_at FROM scrapers.channel
            """;

    private static final String MATCHING = """
             WHERE (:platform::text IS NULL OR platform = :platform)
               AND (:words::text IS NULL OR strpos(lower(title || ' ' || coalesce(handle, '')), lower(:words)) > 0)
            """;

    private final JdbcClient jdbc;

    Channels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One page of the channels.
    public List<Channel> page(ChannelQuery query) {
        String order = switch (query.sort()) {
            case TITLE -> " ORDER BY lower(title), id";
            case ADDED -> " ORDER BY added_at DESC, id DESC";
        };
        return matching(SELECT + MATCHING + order + " LIMIT :size OFFSET :offset", query)
                .param("size", query.size())
                .param("offset", (long) query.page() * query.size())
                .query(Channel::row)
                .list();
    }

    /// How many channels match, whatever the page.
    public long count(ChannelQuery query) {
        return matching("SELECT count(*) FROM scrapers.channel" + MATCHING, query)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /// A channel by its dense id.
    public Optional<Channel> find(int id) {
        return jdbc.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(Channel::row)
                .optional();
    }

    /// The channels of a platform that are collected now.
    public List<Channel> active(Platform platform) {
        return jdbc.sql(SELECT + " WHERE platform = :platform AND state = 'active' ORDER BY id")
                .param("platform", platform.key())
                .query(Channel::row)
                .list();
    }

    /// Says what would become of each link of a text; saves nothing.
    public List<PastedLink> check(String text) {
        throw new UnsupportedOperationException("check of " + text.length() + " characters");
    }

    /// Saves the channels behind the links of a text and says what became of each link.
    public List<PastedLink> add(String text) {
        throw new UnsupportedOperationException("add of " + text.length() + " characters");
    }

    /// Pauses a channel, lets it be collected again, or marks it gone; false when there is no such channel.
    public boolean mark(int id, Channel.State state) {
        return jdbc.sql("UPDATE scrapers.channel SET state = :state WHERE id = :id")
                        .param("state", state.name().toLowerCase(Locale.ROOT))
                        .param("id", id)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec matching(String sql, ChannelQuery query) {
        @Nullable Platform platform = query.platform();
        return jdbc.sql(sql)
                .param("platform", platform == null ? null : platform.key())
                .param("words", query.words());
    }
}
