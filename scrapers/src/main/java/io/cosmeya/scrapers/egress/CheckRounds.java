package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.Role;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks through the proxies from time to time, a few at once.
@Component
@Role("scrapers")
class CheckRounds {

    private static final int AT_ONCE = 20;
    private static final List<String> PLATFORMS =
            Arrays.stream(Platform.values()).map(Platform::key).toList();

    private final ProxyChecks checks;
    private final ProxyCheckRows rows;
    private final CheckSettings settings;
    private final Clock clock;

    CheckRounds(ProxyChecks checks, ProxyCheckRows rows, CheckSettings settings, Clock clock) {
        this.checks = checks;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /// Takes the looks that are due; how many.
    @Scheduled(fixedDelayString = "${cosmeya.scrapers.egress.check.tick:1m}")
    int round() {
        if (settings.every().compareTo(Duration.ofMinutes(1)) < 0) {
            return 0;
        }
        List<ProxyCheckRows.Due> due = rows.due(PLATFORMS, clock.instant().minus(settings.every()), AT_ONCE);
        due.forEach(each -> checks.check(each.proxy(), each.platform()));
        return due.size();
    }
}
