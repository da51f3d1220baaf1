package io.cosmeya.scrapers.egress;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Leases of accounts in Postgres. Their expiry is measured by the clock of the database: all workers share it, and it
/// never jumps as a simulated one does.
@Component
class SessionLeases {

    private static final Logger log = LoggerFactory.getLogger(SessionLeases.class);

    private static final String TAKE = """
            INSERT INTO scrapers.account_lease AS lease (account_id, holder, until)
            SELECT id, :holder, clock_timestamp() + :millis * interval '1 ms' FROM scrapers.account WHERE id = :account
            ON CONFLICT (account_id) DO UPDATE SET holder = excluded.holder, until = excluded.until
            WHERE lease.until < clock_timestamp()""";

    private static final String BEAT = """
            UPDATE scrapers.account_lease SET until = clock_timestamp() + :millis * interval '1 ms'
            WHERE account_id = :account AND holder = :holder AND until > clock_timestamp()""";

    private static final String HELD = """
            SELECT count(*) FROM scrapers.account_lease
            WHERE account_id = :account AND holder = :holder AND until > clock_timestamp()""";

    private static final String RELEASE = """
            DELETE FROM scrapers.account_lease WHERE account_id = :account AND holder = :holder""";

    private final ScheduledExecutorService threads = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("session-leases").factory());
    private final JdbcClient jdbc;
    private final Duration term;

    SessionLeases(JdbcClient jdbc, EgressSettings settings) {
        this.jdbc = jdbc;
        this.term = settings.lease();
    }

    /// The lease of an account; empty when somebody else holds it or there is no such account.
    Optional<SessionLease> take(int account) {
        UUID holder = UUID.randomUUID();
        int taken = jdbc.sql(TAKE)
                .param("holder", holder)
                .param("millis", term.toMillis())
                .param("account", account)
                .update();
        if (taken == 0) {
            return Optional.empty();
        }
        long every = Math.max(1, term.toMillis() / 3);
        Future<?> beats = threads.scheduleAtFixedRate(() -> beat(account, holder), every, every, TimeUnit.MILLISECONDS);
        return Optional.of(new SessionLease(account, holder, this, beats));
    }

    boolean held(int account, UUID holder) {
        return jdbc.sql(HELD)
                        .param("account", account)
                        .param("holder", holder)
                        .query((row, number) -> row.getLong(1))
                        .single()
                > 0;
    }

    void release(int account, UUID holder) {
        jdbc.sql(RELEASE).param("account", account).param("holder", holder).update();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private void beat(int account, UUID holder) {
        try {
            jdbc.sql(BEAT)
                    .param("millis", term.toMillis())
                    .param("account", account)
                    .param("holder", holder)
                    .update();
        } catch (RuntimeException e) {
            log.warn("No sign of life could be given for account {}: {}", account, e.toString());
        }
    }
}
