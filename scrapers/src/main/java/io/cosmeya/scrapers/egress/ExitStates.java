package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How the platforms answer proxies, for people to look at.
@Component
public class ExitStates {

    private final HealthRows rows;
    private final Clock clock;

    ExitStates(HealthRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /// The states of all proxies that were taken, by proxy.
    public Map<Integer, List<ExitState>> all() {
        Instant now = clock.instant();
        Map<Integer, List<ExitState>> states = new HashMap<>();
        for (Platform platform : Platform.values()) {
            rows.of(platform)
                    .forEach((exit, health) ->
                            states.computeIfAbsent(exit, _ -> new ArrayList<>()).add(state(platform, health, now)));
        }
        return states;
    }

    private static ExitState state(Platform platform, Health health, Instant now) {
        return new ExitState(
                platform,
                health.scoreAt(now),
                health.resting(now) ? health.coolingUntil() : null,
                health.failingSince());
    }
}
