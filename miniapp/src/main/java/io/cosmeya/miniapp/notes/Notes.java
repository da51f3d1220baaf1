package io.cosmeya.miniapp.notes;

import io.cosmeya.miniapp.access.Person;
import io.cosmeya.scrapers.channel.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The notes of people.
@Repository
class Notes {

    private static final String MATCHING = """
             FROM miniapp.note
            WHERE (:channel::int IS NULL OR (channel_id = :channel AND video_id IS NULL))
              AND (:video::int IS NULL OR video_id = :video)
              AND""" + Scope.within("channel_id");

    private static final String INSERT = """
            INSERT INTO miniapp.note (channel_id, video_id, at, text, person_id, person, made_at)
            VALUES (:channel, :video, :at, :text, :id, :person, :now) RETURNING *""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Notes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A page of those that are seen, the newest moment first: of a channel itself, of a video, or of all.
    List<Note> page(Scope scope, @Nullable Integer channel, @Nullable Integer video, int page, int size) {
        return matching("SELECT *" + MATCHING + "ORDER BY at DESC, id DESC LIMIT :size OFFSET :offset", scope)
                .param("channel", channel)
                .param("video", video)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(Note::row)
                .list();
    }

    long count(Scope scope, @Nullable Integer channel, @Nullable Integer video) {
        return matching("SELECT count(*)" + MATCHING, scope)
                .param("channel", channel)
                .param("video", video)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /// One, if its channel is seen.
    Optional<Note> find(Scope scope, int id) {
        return matching("SELECT * FROM miniapp.note WHERE id = :id AND" + Scope.within("channel_id"), scope)
                .param("id", id)
                .query(Note::row)
                .optional();
    }

    Note add(Person by, int channel, @Nullable Integer video, @Nullable Instant at, String text) {
        return jdbc.sql(INSERT)
                .param("channel", channel)
                .param("video", video)
                .param("at", at == null ? now() : at.atOffset(ZoneOffset.UTC))
                .param("text", text)
                .param("id", by.id())
                .param("person", by.name())
                .param("now", now())
                .query(Note::row)
                .single();
    }

    Note change(int id, Instant at, String text) {
        return jdbc.sql("UPDATE miniapp.note SET at = :at, text = :text WHERE id = :id RETURNING *")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("text", text)
                .param("id", id)
                .query(Note::row)
                .single();
    }

    void delete(int id) {
        jdbc.sql("DELETE FROM miniapp.note WHERE id = :id").param("id", id).update();
    }

    private StatementSpec matching(String sql, Scope scope) {
        return scope.bind(jdbc.sql(sql));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
