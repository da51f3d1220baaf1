package io.cosmeya.miniapp.signin;

import io.cosmeya.miniapp.access.Code;
import io.cosmeya.miniapp.access.Members;
import io.cosmeya.scrapers.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The code that makes the first owner. While there is none, each start shows one on the console of whoever started it:
/// not in the log, which others read.
@Component
@Role("miniapp")
class OwnerCodes {

    private static final Duration LIFE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Members members;
    private final Clock clock;

    OwnerCodes(JdbcClient jdbc, Members members, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("SystemOut")
    void show() {
        if (!members.hasOwner()) {
            System.out.printf(
                    "%nNobody owns this installation yet. Open the mini-app and give this code, good once and for a day:"
                            + "%n%n    %s%n%n",
                    make().word());
        }
    }

    /// A new one, beside those that other processes showed.
    Code make() {
        Code code = Code.random("owner_");
        jdbc.sql("INSERT INTO miniapp.owner_code (hash, expires_at) VALUES (:hash, :until)")
                .param("hash", code.hash())
                .param("until", now().plus(LIFE))
                .update();
        return code;
    }

    /// Takes one, in a transaction: true when it is good and nobody owns this installation; then no other is any more.
    boolean take(Code code) {
        jdbc.sql("LOCK TABLE miniapp.owner_code IN EXCLUSIVE MODE").update();
        boolean good = jdbc.sql(
                        "SELECT EXISTS (SELECT FROM miniapp.owner_code WHERE hash = :hash AND expires_at > :now)")
                .param("hash", code.hash())
                .param("now", now())
                .query((row, number) -> row.getBoolean(1))
                .single();
        if (!good || members.hasOwner()) {
            return false;
        }
        jdbc.sql("DELETE FROM miniapp.owner_code").update();
        return true;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
