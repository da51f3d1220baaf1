package io.cosmeya.miniapp.access;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Users for tests, signed in without Telegram.
@TestComponent
public class SignedInPeople {

    private static final AtomicLong TELEGRAM = new AtomicLong(1_000_000);

    private final Members members;
    private final SignedInSessions sessions;
    private final SignedTokens tokens;
    private final JdbcClient jdbc;

    SignedInPeople(Members members, SignedInSessions sessions, SignedTokens tokens, JdbcClient jdbc) {
        this.members = members;
        this.sessions = sessions;
        this.tokens = tokens;
        this.jdbc = jdbc;
    }

    /// A user with what their requests show.
    public record SignedInPerson(Member member, long session, String access, String pictures, Code refresh) {

        /// The header Authorization.
        public String bearer() {
            return "Bearer " + access;
        }
    }

    /// Forgets all users; the audit log stays, as it must.
    public void clear() {
        jdbc.sql("TRUNCATE miniapp.person CASCADE").update();
    }

    /// A new user of a rank.
    public SignedInPerson make(Rank rank, Integer... groups) {
        Member member = members.add(TELEGRAM.incrementAndGet(), rank.key(), rank, "ru", List.of(groups));
        SignedInSessions.Opened opened = sessions.open(member, Session.Way.TELEGRAM, "test", "10.0.0.1");
        long session = opened.person().session();
        var settings = java.time.Duration.ofMinutes(15);
        return new SignedInPerson(
                member,
                session,
                tokens.make(SignedTokens.Use.ACCESS, "" + session, Map.of(), settings),
                tokens.make(SignedTokens.Use.PICTURES, "" + session, Map.of(), settings),
                opened.refresh());
    }
}
