package io.cosmeya.miniapp.access;

import io.cosmeya.miniapp.access.Member.Status;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The users of this installation.
@Repository
public class Members {

    private static final String SELECT = "SELECT" + Member.COLUMNS + "FROM miniapp.person p";

    private static final String INSERT = """
            INSERT INTO miniapp.person (telegram_id, name, role, status, language, created_at)
            VALUES (:telegram, :name, :role, :status, :language, :now) RETURNING id""";

    private static final String UPDATE = """
            UPDATE miniapp.person SET telegram_id = :telegram, name = :name, role = :role, status = :status,
              language = :language
            WHERE id = :id""";

    private static final String GROUPS = """
            INSERT INTO miniapp.person_group (person_id, group_id)
            SELECT :id, id FROM scrapers.channel_group WHERE id = ANY (:groups)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Members(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A page of them, by name; of one status, or of all where it is null.
    public List<Member> page(@Nullable Status status, int page, int size) {
        return jdbc.sql(SELECT + """
                         WHERE :status::text IS NULL OR status = :status
                        ORDER BY lower(name), id LIMIT :size OFFSET :offset""")
                .param("status", status == null ? null : status.key())
                .param("size", size)
                .param("offset", (long) page * size)
                .query(Member::row)
                .list();
    }

    /// How many all pages hold.
    public long count(@Nullable Status status) {
        return jdbc.sql("SELECT count(*) FROM miniapp.person WHERE :status::text IS NULL OR status = :status")
                .param("status", status == null ? null : status.key())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /// One by their id here.
    public Optional<Member> find(int id) {
        return jdbc.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(Member::row)
                .optional();
    }

    /// One by their id at Telegram.
    public Optional<Member> ofTelegram(long telegramId) {
        return jdbc.sql(SELECT + " WHERE telegram_id = :id")
                .param("id", telegramId)
                .query(Member::row)
                .optional();
    }

    /// Whether somebody owns this installation already.
    public boolean hasOwner() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM miniapp.person WHERE role = 'owner' AND status = 'active')")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /// Keeps a new one; a group that does not exist is passed over.
    @Transactional
    public Member add(@Nullable Long telegramId, String name, Rank rank, String language, List<Integer> groups) {
        int id = jdbc.sql(INSERT)
                .param("telegram", telegramId)
                .param("name", name)
                .param("role", rank.key())
                .param("status", (telegramId == null ? Status.INVITED : Status.ACTIVE).key())
                .param("language", language)
                .param("now", now())
                .query((row, number) -> row.getInt(1))
                .single();
        group(id, groups);
        return find(id).orElseThrow();
    }

    /// Keeps what is changed of one; false when no owner would be left.
    @Transactional
    public boolean change(Member changed) {
        jdbc.sql("LOCK TABLE miniapp.person IN SHARE ROW EXCLUSIVE MODE").update();
        boolean owned = hasOwner();
        jdbc.sql(UPDATE)
                .param("telegram", changed.telegramId())
                .param("name", changed.name())
                .param("role", changed.rank().key())
                .param("status", changed.status().key())
                .param("language", changed.language())
                .param("id", changed.id())
                .update();
        jdbc.sql("DELETE FROM miniapp.person_group WHERE person_id = :id")
                .param("id", changed.id())
                .update();
        group(changed.id(), changed.groups());
        return !owned || hasOwner();
    }

    /// Forgets one who never came.
    public void forget(int id) {
        jdbc.sql("DELETE FROM miniapp.person WHERE id = :id AND status = 'invited'")
                .param("id", id)
                .update();
    }

    /// Notes that one has just signed in.
    void seen(int id) {
        jdbc.sql("UPDATE miniapp.person SET seen_at = :now WHERE id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    private void group(int id, List<Integer> groups) {
        jdbc.sql(GROUPS)
                .param("id", id)
                .param("groups", groups.toArray(Integer[]::new))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
