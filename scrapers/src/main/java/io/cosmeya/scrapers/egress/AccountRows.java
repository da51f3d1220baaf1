package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads accounts and marks their states; what is secret about them is elsewhere.
@Repository
class AccountRows {

    private static final String SELECT = "SELECT" + Account.COLUMNS + "FROM scrapers.account ";

    private static final String USABLE = SELECT + """
            WHERE platform = :platform AND (state = 'ok' OR (state = 'cooling' AND cooling_until <= :now))
            ORDER BY id""";

    private static final String MARK = """
            UPDATE scrapers.account SET state = :state, reason = :reason, cooling_until = :until, changed_at = :now
            WHERE id = :id""";

    private static final String COOL = MARK + " AND state IN ('ok', 'cooling')";

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Account> usable(Platform platform) {
        return jdbc.sql(USABLE)
                .param("platform", platform.key())
                .param("now", now())
                .query(Account::row)
                .list();
    }

    Optional<Account> find(int id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(Account::row)
                .optional();
    }

    /// Lets an account rest; one that waits for a person goes on waiting.
    void cool(int id, Duration rest, String reason) {
        marking(COOL, id, Account.State.COOLING, reason, now().plus(rest)).update();
    }

    /// Sets a state; false when there is no such account.
    boolean mark(int id, Account.State state, @Nullable String reason) {
        return marking(MARK, id, state, reason, null).update() == 1;
    }

    private JdbcClient.StatementSpec marking(
            String sql, int id, Account.State state, @Nullable String reason, @Nullable OffsetDateTime until) {
        return jdbc.sql(sql)
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("reason", reason)
                .param("until", until)
                .param("now", now())
                .param("id", id);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
