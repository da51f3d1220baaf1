package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.page.Exit;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What this process knows of exits and their health: read from the store at most once a second for a platform.
@Component
class KnownExits {

    private static final Logger log = LoggerFactory.getLogger(KnownExits.class);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final ProxyRows rows;
    private final HealthRows health;
    private final Clock clock;
    private final Map<Platform, Snapshot> snapshots = new ConcurrentHashMap<>();

    KnownExits(ProxyRows rows, HealthRows health, Clock clock) {
        this.rows = rows;
        this.health = health;
        this.clock = clock;
    }

    /// The active proxies that serve a platform.
    List<Known> of(Platform platform) {
        return snapshot(platform).exits();
    }

    /// The health of the way without a proxy.
    Health direct(Platform platform) {
        return snapshot(platform).health().getOrDefault(0, Health.unknown(clock.instant()));
    }

    /// The health of an exit as far as it is known here.
    Health health(Platform platform, int exit) {
        return snapshot(platform).health().getOrDefault(exit, Health.unknown(clock.instant()));
    }

    /// The id of an exit that a request named; empty when it is none of ours.
    Optional<Integer> id(Platform platform, Exit exit) {
        return of(platform).stream()
                .filter(each -> each.exit().equals(exit))
                .map(Known::id)
                .findFirst();
    }

    /// Reads anew at the next question.
    void forget() {
        snapshots.clear();
    }

    private Snapshot snapshot(Platform platform) {
        return snapshots.compute(platform, (_, known) -> known == null || known.old() ? read(platform) : known);
    }

    private Snapshot read(Platform platform) {
        Map<Integer, Health> healths = health.of(platform);
        List<Known> exits = new ArrayList<>();
        for (ProxyRows.Kept kept : rows.active()) {
            Proxy proxy = kept.proxy();
            if (proxy.serves(platform)) {
                exit(kept)
                        .ifPresent(exit -> exits.add(new Known(
                                proxy.id(), exit, healths.getOrDefault(proxy.id(), Health.unknown(clock.instant())))));
            }
        }
        return new Snapshot(System.nanoTime(), List.copyOf(exits), healths);
    }

    private Optional<Exit> exit(ProxyRows.Kept kept) {
        try {
            return Optional.of(rows.exit(kept));
        } catch (UnusableKey e) {
            log.error("{} cannot be used: {}", kept.proxy(), e.getMessage());
            return Optional.empty();
        }
    }

    /// An exit that may be taken, and how it fares.
    record Known(int id, Exit exit, Health health) {}

    private record Snapshot(long readAt, List<Known> exits, Map<Integer, Health> health) {

        boolean old() {
            return System.nanoTime() - readAt > FRESH.toNanos();
        }
    }
}
