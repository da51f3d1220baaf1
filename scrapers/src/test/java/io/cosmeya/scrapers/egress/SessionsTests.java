package io.cosmeya.scrapers.egress;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScrapersTest
class SessionsTests {

    @Autowired
    private Ground ground;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountSecrets secrets;

    @Autowired
    private Sessions sessions;

    @BeforeEach
    void clear() {
        ground.clear();
    }

    @Test
    void aSessionComesBackAsItWasKept() {
        int account = account("one");
        Session session = usable().getFirst();
        assertThat(session.account()).isEqualTo(account);
        assertThat(session.cookies()).containsEntry("sessionid", "s-one");
        assertThat(session.userAgent()).isEqualTo("agent");
        assertThat(session.toString()).doesNotContain("s-one");
        sessions.keepCookies(account, Map.of("sessionid", "renewed"));
        assertThat(usable().getFirst().cookies()).isEqualTo(Map.of("sessionid", "renewed"));
    }

    @Test
    void whatThePlatformMadeOfAnAccountDecidesWhetherItIsUsable() {
        int rests = account("rests");
        sessions.challenged(account("challenged"), "checkpoint_required");
        sessions.banned(account("banned"), "suspended");
        sessions.frozen(account("frozen"), "login_required");
        sessions.cooling(rests, Duration.ofMinutes(20), "429");
        int fresh = account("fresh");
        assertThat(usable()).extracting(Session::account).containsExactly(fresh);
        clock.pass(Duration.ofMinutes(21));
        assertThat(usable()).extracting(Session::account).containsExactly(rests, fresh);
    }

    @Test
    void aRestDoesNotFreeAnAccountThatWaitsForAPerson() {
        int account = account("one");
        sessions.frozen(account, "login_required");
        sessions.cooling(account, Duration.ofMinutes(1), "429");
        clock.pass(Duration.ofHours(1));
        assertThat(usable()).isEmpty();
    }

    @Test
    void anAccountIsHeldByOneUntilItIsGivenBack() {
        int account = account("one");
        SessionLease lease = sessions.lease(account).orElseThrow();
        assertThat(sessions.lease(account)).isEmpty();
        assertThat(lease.held()).isTrue();
        lease.close();
        lease.close();
        assertThat(lease.held()).isFalse();
        try (SessionLease next = sessions.lease(account).orElseThrow()) {
            assertThat(next.held()).isTrue();
        }
        assertThat(sessions.lease(account + 1)).isEmpty();
    }

    @Test
    @Timeout(20)
    void aLeaseLivesByItsSignsOfLifeAndExpiresWithoutThem() {
        int account = account("one");
        SessionLeases brief = new SessionLeases(jdbc, settings(Duration.ofMillis(600)));
        SessionLease lease = brief.take(account).orElseThrow();
        long begun = System.nanoTime();
        while (Duration.ofNanos(System.nanoTime() - begun).toMillis() < 1500) {
            assertThat(sessions.lease(account)).isEmpty();
        }
        brief.stop();
        while (sessions.lease(account).isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(lease.held()).isFalse();
        lease.close();
        assertThat(sessions.lease(account))
                .as("the former holder gives nothing back")
                .isEmpty();
    }

    private static EgressSettings settings(Duration lease) {
        return new EgressSettings(Map.of(), true, Set.of(), lease);
    }

    private List<Session> usable() {
        return sessions.usable(Platform.INSTAGRAM);
    }

    private int account(String label) {
        return secrets.add(Platform.INSTAGRAM, label, "agent", Map.of("sessionid", "s-" + label));
    }
}
