package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.page.Exit;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Looks at platforms through proxies: whether they answer, how fast, and where the exit stands.
@Component
@EnableConfigurationProperties(CheckSettings.class)
public class ProxyChecks {

    private final Pages pages;
    private final ProxyRows proxies;
    private final ProxyCheckRows rows;
    private final Breakers breakers;
    private final CheckSettings settings;
    private final Clock clock;

    ProxyChecks(
            @Qualifier("httpPages") Pages pages,
            ProxyRows proxies,
            ProxyCheckRows rows,
            Breakers breakers,
            CheckSettings settings,
            Clock clock) {
        this.pages = pages;
        this.proxies = proxies;
        this.rows = rows;
        this.breakers = breakers;
        this.settings = settings;
        this.clock = clock;
    }

    /// Looks through a proxy at a platform now and keeps what was seen; empty when there is no such proxy. It
    /// takes some seconds at most twice.
    public Optional<ProxyCheck> check(int proxy, Platform platform) {
        return proxies.find(proxy).map(kept -> {
            ProxyCheck seen = look(kept, platform);
            rows.keep(proxy, seen);
            return seen;
        });
    }

    /// The last looks through proxies, by proxy.
    public Map<Integer, List<ProxyCheck>> of(List<Integer> proxies) {
        return rows.of(proxies);
    }

    private ProxyCheck look(ProxyRows.Kept kept, Platform platform) {
        Exit exit;
        try {
            exit = proxies.exit(kept);
        } catch (UnusableKey e) {
            return seen(platform, Echo.SILENT, null, e.getMessage());
        }
        long begun = System.nanoTime();
        Fetched answer;
        try {
            answer = fetch(settings.page(platform), exit);
        } catch (IllegalArgumentException mistake) {
            // a mistake of the settings, and no fault of the exit
            return seen(platform, Echo.SILENT, null, mistake.getMessage());
        }
        int millis = Math.toIntExact(Duration.ofNanos(System.nanoTime() - begun).toMillis());
        Health.Result result = BlockSigns.of(platform, answer);
        breakers.report(platform, kept.proxy().id(), result, null);
        return switch (answer) {
            case Fetched.Failed(Fetched.Why why, String detail) ->
                seen(platform, Echo.SILENT, null, why.name().toLowerCase(Locale.ROOT) + ": " + detail);
            case Fetched.Answered(var page) -> seen(platform, echo(exit), millis, trouble(result, page.status()));
        };
    }

    private Echo echo(Exit exit) {
        try {
            return fetch(settings.echo(), exit) instanceof Fetched.Answered(var page) && page.status() == 200
                    ? Echo.read(page.text())
                    : Echo.SILENT;
        } catch (IllegalArgumentException _) {
            return Echo.SILENT;
        }
    }

    private Fetched fetch(String address, Exit exit) {
        return pages.fetch(PageRequest.get(address).through(exit));
    }

    private static @Nullable String trouble(Health.Result result, int status) {
        if (result == Health.Result.BLOCKED) {
            return "the platform turns the exit away, HTTP " + status;
        }
        return status >= 500 ? "HTTP " + status : null;
    }

    private ProxyCheck seen(Platform platform, Echo echo, @Nullable Integer millis, @Nullable String trouble) {
        return new ProxyCheck(
                platform, clock.instant(), trouble == null, echo.address(), echo.country(), millis, trouble);
    }
}
