package io.cosmeya.miniapp.users;

import io.cosmeya.miniapp.access.Code;
import io.cosmeya.miniapp.access.Member;
import io.cosmeya.miniapp.access.Members;
import io.cosmeya.miniapp.access.Person;
import io.cosmeya.miniapp.access.Rank;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Links that let people in: each names the user that its taker becomes, is good once, and ends by itself.
@Repository
public class Invitations {

    private static final String OPEN = """
            SELECT i.*, p.name FROM miniapp.invitation i JOIN miniapp.person p ON p.id = i.person_id
            WHERE i.used_at IS NULL AND i.expires_at > :now AND p.status = 'invited'
            """;

    private static final String INSERT = """
            INSERT INTO miniapp.invitation (person_id, code_hash, made_by, made_at, expires_at)
            VALUES (:person, :hash, :by, :now, :until) RETURNING id""";

    private static final String TAKE = """
            UPDATE miniapp.invitation i SET used_at = :now FROM miniapp.person p
            WHERE i.code_hash = :hash AND i.used_at IS NULL AND i.expires_at > :now
              AND p.id = i.person_id AND p.status = 'invited'
            RETURNING i.person_id""";

    private final JdbcClient jdbc;
    private final Members members;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Members members, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.clock = clock;
    }

    /// An invitation and the code that is shown this once.
    record Made(Invitation invitation, Code code) {}

    /// Invites somebody who becomes a user of this name and rank.
    @Transactional
    Made make(Person by, String name, Rank rank, String language, List<Integer> groups, Duration life) {
        Member invited = members.add(null, name, rank, language, groups);
        Code code = Code.random("inv_");
        int id = jdbc.sql(INSERT)
                .param("person", invited.id())
                .param("hash", code.hash())
                .param("by", by.name())
                .param("now", now())
                .param("until", now().plus(life))
                .query((row, number) -> row.getInt(1))
                .single();
        return new Made(find(id).orElseThrow(), code);
    }

    /// Those that can still be taken, the newest first.
    List<Invitation> open() {
        return jdbc.sql(OPEN + " ORDER BY i.id DESC LIMIT 1000")
                .param("now", now())
                .query(Invitation::row)
                .list();
    }

    /// One that can still be taken.
    Optional<Invitation> find(int id) {
        return jdbc.sql(OPEN + " AND i.id = :id")
                .param("now", now())
                .param("id", id)
                .query(Invitation::row)
                .optional();
    }

    /// Lets somebody in whom Telegram vouches for; empty when the code is not good, used, or over. To be called in a
    /// transaction; the caller makes sure that they are no user yet.
    public Optional<Member> take(Code code, long telegramId) {
        return jdbc.sql(TAKE)
                .param("hash", code.hash())
                .param("now", now())
                .query((row, number) -> row.getInt(1))
                .optional()
                .flatMap(members::find)
                .map(invited -> {
                    Member active = invited.admitted(telegramId, invited.rank());
                    members.change(active);
                    return active;
                });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
