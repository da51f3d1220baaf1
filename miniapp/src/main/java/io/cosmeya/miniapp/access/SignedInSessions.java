package io.cosmeya.miniapp.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Where people are signed in.
@Repository
public class SignedInSessions {

    private static final Logger LOG = LoggerFactory.getLogger(SignedInSessions.class);

    /// An answer that was lost on the way is asked for again within this time.
    private static final Duration LOST = Duration.ofSeconds(30);

    private static final String LIVE = " s.revoked_at IS NULL AND s.expires_at > :now AND p.status = 'active' ";

    private static final String FROM = " FROM miniapp.session s JOIN miniapp.person p ON p.id = s.person_id ";

    private static final String INSERT = """
            INSERT INTO miniapp.session (person_id, way, agent, address, made_at, used_at, expires_at, refresh_hash)
            VALUES (:person, :way, :agent, :address, :now, :now, :until, :hash) RETURNING id""";

    private static final String BY_REFRESH =
            "SELECT" + Member.COLUMNS + ", s.id AS session, s.used_at, s.refresh_hash = :hash AS current" + FROM
                    + "WHERE (s.refresh_hash = :hash OR s.former_hash = :hash) AND" + LIVE + "FOR UPDATE OF s";

    private static final String ROTATE = """
            UPDATE miniapp.session SET refresh_hash = :fresh, used_at = :now, expires_at = :until,
              former_hash = CASE WHEN refresh_hash = :hash THEN refresh_hash ELSE former_hash END
            WHERE id = :id""";

    private final JdbcClient jdbc;
    private final Members members;
    private final AccessSettings settings;
    private final Clock clock;

    SignedInSessions(JdbcClient jdbc, Members members, AccessSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.settings = settings;
        this.clock = clock;
    }

    /// A session and the token that goes on with it.
    ///
    /// @param person who is signed in, by this session
    public record Opened(Person person, Code refresh, Instant refreshUntil) {}

    /// Signs a person in.
    @Transactional
    public Opened open(Member member, Session.Way way, @Nullable String agent, @Nullable String address) {
        Code refresh = Code.random("");
        Instant until = clock.instant().plus(settings.refreshLife());
        long id = jdbc.sql(INSERT)
                .param("person", member.id())
                .param("way", way.key())
                .param("agent", agent == null ? null : agent.substring(0, Math.min(agent.length(), 300)))
                .param("address", address)
                .param("now", now())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("hash", refresh.hash())
                .query((row, number) -> row.getLong(1))
                .single();
        members.seen(member.id());
        return new Opened(Person.of(member, Means.SESSION, id), refresh, until);
    }

    /// Goes on with a session, by a new token. One that was used before and comes again late was stolen by somebody:
    /// the session ends.
    @Transactional
    public Optional<Opened> refresh(Code old) {
        return jdbc.sql(BY_REFRESH)
                .param("hash", old.hash())
                .param("now", now())
                .query((row, number) -> new Found(
                        Person.of(Member.row(row, number), Means.SESSION, row.getLong("session")),
                        row.getObject("used_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("current")))
                .optional()
                .flatMap(found -> goOn(found, old));
    }

    private Optional<Opened> goOn(Found found, Code old) {
        long id = found.id();
        if (!found.current && found.usedAt.plus(LOST).isBefore(clock.instant())) {
            LOG.warn("A refresh token came back after its use: session {} of user {} is ended", id, found.person.id());
            revoke(id);
            return Optional.empty();
        }
        Code fresh = Code.random("");
        Instant until = clock.instant().plus(settings.refreshLife());
        jdbc.sql(ROTATE)
                .param("fresh", fresh.hash())
                .param("hash", old.hash())
                .param("now", now())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        return Optional.of(new Opened(found.person, fresh, until));
    }

    /// The person of a session; empty as soon as it is ended or the person blocked.
    Optional<Person> person(long id, Means means) {
        return jdbc.sql("SELECT" + Member.COLUMNS + FROM + "WHERE s.id = :id AND" + LIVE)
                .param("id", id)
                .param("now", now())
                .query(Member::row)
                .optional()
                .map(member -> Person.of(member, means, id));
    }

    /// The living ones, the latest used first; of one person, or of all where it is null.
    public List<Session> live(@Nullable Integer person) {
        return jdbc.sql("SELECT s.*, p.name" + FROM + "WHERE (:person::int IS NULL OR person_id = :person) AND" + LIVE
                        + "ORDER BY s.used_at DESC, s.id DESC LIMIT 1000")
                .param("person", person)
                .param("now", now())
                .query(Session::row)
                .list();
    }

    /// Ends one.
    public void revoke(long id) {
        jdbc.sql("UPDATE miniapp.session SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /// Ends the one that a token belongs to.
    public void revoke(Code refresh) {
        jdbc.sql("UPDATE miniapp.session SET revoked_at = :now WHERE refresh_hash = :hash AND revoked_at IS NULL")
                .param("now", now())
                .param("hash", refresh.hash())
                .update();
    }

    /// Ends all of a person.
    public void revokeAll(int person) {
        jdbc.sql("UPDATE miniapp.session SET revoked_at = :now WHERE person_id = :id AND revoked_at IS NULL")
                .param("now", now())
                .param("id", person)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private record Found(Person person, Instant usedAt, boolean current) {

        long id() {
            Long session = person.session();
            return session == null ? 0 : session;
        }
    }
}
