package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// A breaker for each platform and exit. Open, nothing passes; after its pause one request is tried, and what
/// becomes of it closes the breaker or opens it again. Good answers of a healthy exit are not written: they
/// change nothing.
@Component
@EnableConfigurationProperties(BreakerSettings.class)
class Breakers {

    private static final Logger log = LoggerFactory.getLogger(Breakers.class);
    private static final int DIRECT = 0;

    private final HealthRows rows;
    private final KnownExits known;
    private final GoodAnswers good;
    private final BreakerSettings settings;
    private final Clock clock;

    Breakers(HealthRows rows, KnownExits known, GoodAnswers good, BreakerSettings settings, Clock clock) {
        this.rows = rows;
        this.known = known;
        this.good = good;
        this.settings = settings;
        this.clock = clock;
    }

    /// Whether a request may go now by an exit of this health. True for a request on trial is said once.
    boolean enter(Platform platform, int exit, Health health) {
        Instant now = clock.instant();
        boolean broken = health.broken(settings);
        if (exit == DIRECT && !broken) {
            return true;
        }
        if (health.resting(now) || (broken && health.tried(now))) {
            return false;
        }
        return !broken || trial(platform, exit, now);
    }

    /// Whether the breaker of an exit is closed and the exit does not rest.
    boolean closed(int exit, Health health) {
        return !health.broken(settings) && (exit == DIRECT || !health.resting(clock.instant()));
    }

    /// Keeps how a request ended.
    ///
    /// @param asked the rest that the platform asked for; null = none
    void report(Platform platform, int exit, Health.Result result, @Nullable Duration asked) {
        if (result == Health.Result.OK && known.health(platform, exit).clean()) {
            good.add(platform, exit);
            return;
        }
        Instant now = clock.instant();
        int goodBefore = good.take(platform, exit);
        Optional<Health> after =
                rows.change(platform, exit, now, before -> after(before, goodBefore, result, now, asked));
        known.forget();
        if (result == Health.Result.BLOCKED) {
            log.warn(
                    "{} blocked exit {}: {}",
                    platform.key(),
                    exit,
                    after.map(Health::recent).orElse(""));
        }
        if (result == Health.Result.TRANSPORT
                && exit != DIRECT
                && rows.retire(exit, now.minus(settings.retireAfter()), now)) {
            known.forget();
            log.warn("Proxy {} is retired: nothing came through it for {}", exit, settings.retireAfter());
        }
    }

    private Health after(
            @Nullable Health before, int goodBefore, Health.Result result, Instant now, @Nullable Duration asked) {
        Health health = before == null ? Health.unknown(now) : before;
        for (int i = 0; i < goodBefore && !health.broken(settings); i++) {
            health = health.after(Health.Result.OK, now, settings, null);
        }
        return health.after(result, now, settings, asked);
    }

    private boolean trial(Platform platform, int exit, Instant now) {
        boolean mine = rows.change(
                        platform,
                        exit,
                        now,
                        health -> health == null || health.tried(now) || health.resting(now)
                                ? null
                                : health.onTrial(now.plus(settings.trial())))
                .isPresent();
        known.forget();
        return mine;
    }
}
