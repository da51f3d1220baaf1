package io.cosmeya.miniapp.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tokens of programs.
@Repository
public class ApiTokens {

    static final String BEGINNING = "cosmeya_";

    private static final String LIVE = " t.revoked_at IS NULL AND t.expires_at > :now ";

    private static final String INSERT = """
            INSERT INTO miniapp.api_token (person_id, name, scope, hash, made_at, expires_at)
            VALUES (:person, :name, :scope, :hash, :now, :until) RETURNING *""";

    private static final String PERSON = "SELECT t.scope, " + Member.COLUMNS + """
            FROM miniapp.api_token t JOIN miniapp.person p ON p.id = t.person_id
            WHERE t.hash = :hash AND p.status = 'active' AND""" + LIVE;

    private static final String USED = """
            UPDATE miniapp.api_token SET used_at = :now
            WHERE hash = :hash AND (used_at IS NULL OR used_at < :now - interval '1 minute')""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ApiTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A token and the word that is shown this once.
    public record Made(ApiToken token, Code code) {}

    /// Makes one for a person.
    public Made make(int person, String name, ApiToken.Extent scope, Duration life) {
        Code code = Code.random(BEGINNING);
        ApiToken token = jdbc.sql(INSERT)
                .param("person", person)
                .param("name", name)
                .param("scope", scope.key())
                .param("hash", code.hash())
                .param("now", now())
                .param("until", now().plus(life))
                .query(ApiToken::row)
                .single();
        return new Made(token, code);
    }

    /// The living ones of a person, the newest first.
    public List<ApiToken> of(int person) {
        return jdbc.sql("SELECT * FROM miniapp.api_token t WHERE person_id = :person AND" + LIVE + "ORDER BY id DESC")
                .param("person", person)
                .param("now", now())
                .query(ApiToken::row)
                .list();
    }

    /// Ends one of a person.
    public void revoke(int person, int id) {
        jdbc.sql("UPDATE miniapp.api_token SET revoked_at = :now WHERE id = :id AND person_id = :person")
                .param("now", now())
                .param("id", id)
                .param("person", person)
                .update();
    }

    /// Who a program acts for; empty when the token is over or the person blocked.
    Optional<Person> person(Code code) {
        Optional<Person> person = jdbc.sql(PERSON)
                .param("hash", code.hash())
                .param("now", now())
                .query((row, number) -> Person.of(
                        Member.row(row, number),
                        ApiToken.Extent.of(row.getString(1)).means(),
                        null))
                .optional();
        person.ifPresent(known ->
                jdbc.sql(USED).param("hash", code.hash()).param("now", now()).update());
        return person;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
