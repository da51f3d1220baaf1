package io.cosmeya.scrapers.channel;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The groups, projects and tags of channels.
@Repository
public class Groups {

    private static final String SELECT = """
            SELECT g.id, g.name, g.kind, g.created_at,
              (SELECT count(*) FROM scrapers.channel_group_member m WHERE m.group_id = g.id) AS channels
            FROM scrapers.channel_group g
            """;

    private static final String INSERT = """
            INSERT INTO scrapers.channel_group (name, kind, created_at) VALUES (:name, :kind, :now) RETURNING id""";

    private static final String ADD = """
            INSERT INTO scrapers.channel_group_member (group_id, channel_id)
            SELECT :group, id FROM scrapers.channel WHERE id IN (:channels) ON CONFLICT DO NOTHING""";

    private static final String REMOVE = """
            DELETE FROM scrapers.channel_group_member WHERE group_id = :group AND channel_id IN (:channels)""";

    private static final String MEMBERS = """
            SELECT channel_id FROM scrapers.channel_group_member WHERE group_id = :group ORDER BY channel_id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Groups(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// All of them, by name.
    public List<Group> all() {
        return jdbc.sql(SELECT + " ORDER BY lower(g.name), g.id")
                .query(Group::row)
                .list();
    }

    /// Those that are seen within a scope, by name.
    public List<Group> all(Scope scope) {
        return all().stream().filter(group -> scope.holds(group.id())).toList();
    }

    /// One by its id, if it is seen within a scope.
    public Optional<Group> find(Scope scope, int id) {
        return find(id).filter(group -> scope.holds(group.id()));
    }

    /// One by its id.
    public Optional<Group> find(int id) {
        return jdbc.sql(SELECT + " WHERE g.id = :id")
                .param("id", id)
                .query(Group::row)
                .optional();
    }

    /// Makes one; empty when its kind has one of that name.
    @Transactional
    public Optional<Group> create(String name, Group.Kind kind) {
        try {
            int id = jdbc.sql(INSERT)
                    .param("name", name)
                    .param("kind", kind.key())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .query((row, number) -> row.getInt(1))
                    .single();
            return find(id);
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
    }

    /// Names it anew; false when its kind has another of that name.
    public boolean rename(int id, String name) {
        try {
            jdbc.sql("UPDATE scrapers.channel_group SET name = :name WHERE id = :id")
                    .param("name", name)
                    .param("id", id)
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /// Forgets it; its channels stay. False when there is none.
    public boolean delete(int id) {
        return jdbc.sql("DELETE FROM scrapers.channel_group WHERE id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /// Puts channels in; those that do not exist are passed over. How many are new in it.
    public int add(int group, Collection<Integer> channels) {
        return change(ADD, group, channels);
    }

    /// Takes channels out; how many were in it.
    public int remove(int group, Collection<Integer> channels) {
        return change(REMOVE, group, channels);
    }

    /// The ids of its channels, ascending.
    public List<Integer> members(int group) {
        return jdbc.sql(MEMBERS)
                .param("group", group)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private int change(String sql, int group, Collection<Integer> channels) {
        return channels.isEmpty()
                ? 0
                : jdbc.sql(sql)
                        .param("group", group)
                        .param("channels", channels)
                        .update();
    }
}
