package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Chooses the way out: for the same key the same proxy as long as it is healthy, so that a channel is always looked at
/// from the same place. Where a proxy is required there is never a direct way.
@Component
public class Exits {

    private static final int DIRECT = 0;

    private final KnownExits known;
    private final Breakers breakers;
    private final EgressSettings settings;
    private final Clock clock;
    private final boolean configured;

    Exits(
            KnownExits known,
            Breakers breakers,
            EgressSettings settings,
            Clock clock,
            @Value("${cosmeya.scrapers.pages.exit.host:}") String configured) {
        this.known = known;
        this.breakers = breakers;
        this.settings = settings;
        this.clock = clock;
        this.configured = !configured.isEmpty();
    }

    /// The way to a platform for a key: a channel, an address. With no proxy for the platform, and none
    /// required, it is the direct one, or the one that all pages are configured to take. It may be a trial
    /// of a breaker: whoever takes it tells how it ended.
    public Choice choose(Platform platform, String key) {
        return choose(platform, key, (exit, health) -> breakers.enter(platform, exit, health));
    }

    /// The way for what tells nothing of an exit, as a picture: never a trial.
    Choice aside(Platform platform, String key) {
        return choose(platform, key, breakers::closed);
    }

    private Choice choose(Platform platform, String key, BiPredicate<Integer, Health> enter) {
        List<KnownExits.Known> all = known.of(platform);
        if (all.isEmpty()) {
            return direct(platform, enter);
        }
        return ranked(all, key, clock.instant())
                .filter(each -> enter.test(each.id(), each.health()))
                .findFirst()
                .<Choice>map(each -> new Choice.Through(each.id(), each.exit()))
                .orElseGet(() -> new Choice.None(resting(platform, all)));
    }

    private Choice direct(Platform platform, BiPredicate<Integer, Health> enter) {
        if (settings.proxyRequired(platform) && !configured) {
            return new Choice.None(
                    "no usable proxy for %s, and one is required: none is active".formatted(platform.key()));
        }
        Health health = known.direct(platform);
        return enter.test(DIRECT, health)
                ? new Choice.Direct()
                : new Choice.None(
                        "the direct way to %s rests until %s".formatted(platform.key(), health.coolingUntil()));
    }

    private static Stream<KnownExits.Known> ranked(List<KnownExits.Known> all, String key, Instant now) {
        return all.stream()
                .sorted(Comparator.comparing(
                                (KnownExits.Known each) -> !each.health().healthy(now))
                        .thenComparing(each -> Rendezvous.weight(key, each.id()), Comparator.reverseOrder()));
    }

    private static String resting(Platform platform, List<KnownExits.Known> all) {
        Optional<Instant> first = all.stream()
                .flatMap(each -> Stream.ofNullable(each.health().coolingUntil()))
                .min(Comparator.naturalOrder());
        return "no usable proxy for %s: all %d rest, the first until %s"
                .formatted(
                        platform.key(),
                        all.size(),
                        first.<Object>map(each -> each).orElse("its trial ends"));
    }
}
