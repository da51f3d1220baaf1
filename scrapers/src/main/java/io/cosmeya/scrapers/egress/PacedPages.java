package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.page.Exit;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.KnownHosts;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The one door to the network: it chooses the exit of a request, waits for its turn, lends it the cookies of
/// that exit, and keeps how the platform answered.
@Component
class PacedPages implements Pages {

    private static final int NO_PROXY = 0;

    private final Pages pages;
    private final Pace pace;
    private final Exits exits;
    private final KnownExits known;
    private final Breakers breakers;
    private final CookieJars jars;
    private final Set<Platform> jarred;
    private final EgressSettings settings;

    PacedPages(
            @Qualifier("httpPages") Pages pages,
            Pace pace,
            Exits exits,
            KnownExits known,
            Breakers breakers,
            CookieJars jars,
            EgressSettings settings) {
        this.pages = pages;
        this.pace = pace;
        this.exits = exits;
        this.known = known;
        this.breakers = breakers;
        this.jars = jars;
        this.settings = settings;
        this.jarred = settings.cookies();
    }

    @Override
    public Fetched fetch(PageRequest request) {
        Optional<Platform> pages = KnownHosts.pages(request.uri());
        Optional<Platform> owner = pages.or(() -> KnownHosts.pictures(request.uri()));
        if (owner.isEmpty()) {
            return ofNobody(request);
        }
        Platform platform = owner.get();
        Exit named = request.exit();
        if (named != null) {
            int id = known.id(platform, named).orElse(NO_PROXY);
            return id == NO_PROXY || pages.isEmpty() ? this.pages.fetch(request) : asked(platform, id, request);
        }
        String key = Errand.key().orElseGet(() -> String.valueOf(request.uri().getPath()));
        Choice choice = pages.isPresent() ? exits.choose(platform, key) : exits.aside(platform, key);
        return switch (choice) {
            case Choice.Through(int proxy, Exit exit) -> toward(pages, proxy, request.through(exit));
            case Choice.Direct _ -> toward(pages, NO_PROXY, request);
            case Choice.None(String reason) -> new Fetched.Failed(Fetched.Why.REFUSED, reason);
        };
    }

    /// Nobody says which rules hold for such a host, so the strictest do.
    private Fetched ofNobody(PageRequest request) {
        return request.exit() == null && settings.proxyRequired().containsValue(true)
                ? new Fetched.Failed(
                        Fetched.Why.REFUSED,
                        "no platform is known for %s, and some require a proxy"
                                .formatted(request.uri().getHost()))
                : pages.fetch(request);
    }

    /// An address of a picture that ran out is answered with 403 too: it says nothing of the exit.
    private Fetched toward(Optional<Platform> pages, int exit, PageRequest request) {
        return pages.map(platform -> asked(platform, exit, request)).orElseGet(() -> this.pages.fetch(request));
    }

    private Fetched asked(Platform platform, int exit, PageRequest request) {
        try {
            pace.await(platform, exit);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Fetched.Failed(Fetched.Why.BROKEN, "interrupted");
        }
        boolean anonymous = jarred.contains(platform) && !signed(request);
        Fetched fetched = pages.fetch(anonymous ? dressed(request, platform, exit) : request);
        Health.Result result = BlockSigns.of(platform, fetched);
        if (anonymous && fetched instanceof Fetched.Answered(var page)) {
            jars.keep(platform, exit, page);
        }
        if (result == Health.Result.BLOCKED) {
            jars.forget(platform, exit);
        }
        breakers.report(platform, exit, result, BlockSigns.rest(fetched).orElse(null));
        return fetched;
    }

    private PageRequest dressed(PageRequest request, Platform platform, int exit) {
        return jars.header(platform, exit, request.uri())
                .map(cookies -> request.with("Cookie", cookies))
                .orElse(request);
    }

    private static boolean signed(PageRequest request) {
        return request.headers().keySet().stream()
                .anyMatch(name -> name.equalsIgnoreCase("Cookie") || name.equalsIgnoreCase("Authorization"));
    }
}
