package io.cosmeya.scrapers.channel;

import io.cosmeya.scrapers.Platform;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
               AND (:group::int IS NULL OR id IN (
                 SELECT channel_id FROM scrapers.channel_group_member WHERE group_id = :group))
               AND""" + Scope.within("id");

    private final JdbcClient jdbc;
    private final ChannelRows rows;
    private final Resolving resolving;

    Channels(JdbcClient jdbc, ChannelRows rows, Resolving resolving) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.resolving = resolving;
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
        return matching("SELECT count(*) FROM scrapers.channel " + MATCHING, query)
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

    /// Channels by their dense ids, in their order; unknown ids are left out.
    public List<Channel> find(Collection<Integer> ids) {
        return jdbc.sql(SELECT + " WHERE id = ANY (:ids) ORDER BY id")
                .param("ids", ids.toArray(Integer[]::new))
                .query(Channel::row)
                .list();
    }

    /// A channel by its dense id, if it is within a scope.
    public Optional<Channel> find(Scope scope, int id) {
        return scope.bind(jdbc.sql(SELECT + " WHERE id = :id AND" + Scope.within("id")))
                .param("id", id)
                .query(Channel::row)
                .optional();
    }

    /// The dense ids of all channels within a scope, in their order.
    public List<Integer> ids(Scope scope) {
        return scope.bind(jdbc.sql("SELECT id FROM scrapers.channel WHERE" + Scope.within("id") + " ORDER BY id"))
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /// Those of these channels that are within a scope.
    public Set<Integer> among(Scope scope, Collection<Integer> ids) {
        return Set.copyOf(
                scope.bind(jdbc.sql("SELECT id FROM scrapers.channel WHERE id = ANY (:ids) AND" + Scope.within("id")))
                        .param("ids", ids.toArray(Integer[]::new))
                        .query((row, number) -> row.getInt(1))
                        .list());
    }

    /// The channels of a platform that are collected now.
    public List<Channel> active(Platform platform) {
        return jdbc.sql(SELECT + " WHERE platform = :platform AND state = 'active' ORDER BY id")
                .param("platform", platform.key())
                .query(Channel::row)
                .list();
    }

    /// A channel by the stable id of its platform.
    public Optional<Channel> find(Platform platform, String platformId) {
        return jdbc.sql(SELECT + " WHERE platform = :platform AND platform_id = :platformId")
                .param("platform", platform.key())
                .param("platformId", platformId)
                .query(Channel::row)
                .optional();
    }

    /// Says what would become of each link of a text; saves nothing.
    public List<PastedLink> check(String text) {
        return answers(text, null);
    }

    /// Saves the channels behind the links of a text and says what became of each link.
    public List<PastedLink> add(String text) {
        return answers(text, rows);
    }

    /// Keeps what a reading says of the channel's name today; null = the page did not say.
    public void rename(Channel channel, @Nullable String handle, String title, @Nullable String avatarUrl) {
        rows.rename(channel, handle, title, avatarUrl);
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
        return query.scope()
                .bind(jdbc.sql(sql))
                .param("platform", platform == null ? null : platform.key())
                .param("words", query.words())
                .param("group", query.group());
    }

    private List<PastedLink> answers(String text, @Nullable ChannelRows saving) {
        List<LinkPiece> pieces = ChannelLinks.parse(text);
        List<ChannelLink> links = pieces.stream()
                .filter(LinkPiece.Understood.class::isInstance)
                .map(piece -> ((LinkPiece.Understood) piece).link())
                .toList();
        Adding adding = new Adding(this, resolving.resolve(links), saving);
        return pieces.stream().map(adding::answer).toList();
    }
}
