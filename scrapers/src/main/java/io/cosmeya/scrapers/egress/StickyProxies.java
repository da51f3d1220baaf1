package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.page.Exit;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The proxy that an account always takes: a platform that sees a session move asks who it is. Another one is
/// given only when the former is retired or gone; while it rests or is paused, the account rests with it.
@Component
class StickyProxies {

    private static final String STATE = "SELECT state FROM scrapers.proxy WHERE id = :id";

    private static final String TAKEN = """
            SELECT proxy_id, count(*) FROM scrapers.account
            WHERE platform = :platform AND proxy_id IS NOT NULL AND state <> 'banned' GROUP BY 1""";

    private static final String GIVE = """
            UPDATE scrapers.account SET proxy_id = :proxy
            WHERE id = :id AND proxy_id IS NOT DISTINCT FROM :former""";

    private final JdbcClient jdbc;
    private final KnownExits known;
    private final EgressSettings settings;
    private final BreakerSettings breaker;
    private final Clock clock;

    StickyProxies(JdbcClient jdbc, KnownExits known, EgressSettings settings, BreakerSettings breaker, Clock clock) {
        this.jdbc = jdbc;
        this.known = known;
        this.settings = settings;
        this.breaker = breaker;
        this.clock = clock;
    }

    /// The way of an account; empty when it may not go out now.
    Optional<Way> of(Account account) {
        List<KnownExits.Known> all = known.of(account.platform());
        @Nullable Integer own = account.proxyId();
        if (own == null) {
            return all.isEmpty() && !settings.proxyRequired(account.platform())
                    ? Optional.of(new Way(null))
                    : another(account, all);
        }
        Optional<KnownExits.Known> kept =
                all.stream().filter(each -> each.id() == own).findFirst();
        if (kept.isPresent()) {
            return kept.filter(this::awake).map(each -> new Way(each.exit()));
        }
        return paused(own) ? Optional.empty() : another(account, all);
    }

    private Optional<Way> another(Account account, List<KnownExits.Known> all) {
        Map<Integer, Integer> taken = new HashMap<>();
        jdbc.sql(TAKEN)
                .param("platform", account.platform().key())
                .query((row, number) -> Map.entry(row.getInt(1), row.getInt(2)))
                .list()
                .forEach(each -> taken.put(each.getKey(), each.getValue()));
        return all.stream()
                .filter(this::awake)
                .min(Comparator.<KnownExits.Known>comparingInt(each -> taken.getOrDefault(each.id(), 0))
                        .thenComparing(KnownExits.Known::id))
                .filter(each -> give(account, each.id()))
                .map(each -> new Way(each.exit()));
    }

    private boolean give(Account account, int proxy) {
        return jdbc.sql(GIVE)
                        .param("proxy", proxy)
                        .param("id", account.id())
                        .param("former", account.proxyId(), Types.INTEGER)
                        .update()
                == 1;
    }

    private boolean awake(KnownExits.Known exit) {
        Instant now = clock.instant();
        return !exit.health().resting(now)
                && !(exit.health().broken(breaker) && exit.health().tried(now));
    }

    private boolean paused(int proxy) {
        return jdbc.sql(STATE)
                .param("id", proxy)
                .query((row, number) -> row.getString(1))
                .optional()
                .equals(Optional.of("paused"));
    }

    /// A way out; null = directly.
    record Way(@Nullable Exit exit) {}
}
