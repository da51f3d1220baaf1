package io.cosmeya.scrapers.egress;

import static io.cosmeya.scrapers.page.Fetches.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.SettableClock;
import io.cosmeya.scrapers.page.Exit;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.LocalProxy;
import io.cosmeya.scrapers.page.PageRequest;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/// The one door in an [EgressWorld]: proxies that are added to it, and requests that go through it.
@TestComponent
class PlayedEgress {

    static final String YOUTUBE = "https://www.youtube.com";

    private final EgressWorld world;
    private final Ground ground;
    private final SettableClock clock;
    private final PacedPages pages;
    private final Proxies proxies;
    private final KnownExits known;
    private final CookieJars jars;

    PlayedEgress(
            EgressWorld world,
            Ground ground,
            SettableClock clock,
            PacedPages pages,
            Proxies proxies,
            KnownExits known,
            CookieJars jars) {
        this.world = world;
        this.ground = ground;
        this.clock = clock;
        this.pages = pages;
        this.proxies = proxies;
        this.known = known;
        this.jars = jars;
    }

    void begin() {
        ground.clear();
        world.begin();
        known.forget();
        IntStream.range(0, 10).forEach(id -> jars.forget(Platform.YOUTUBE, id));
        clock.set("2026-11-23T09:00:00Z");
    }

    /// A proxy of this machine that is known for YouTube.
    LocalProxy added(Exit.Kind kind, String user, String password) {
        LocalProxy proxy = world.proxy(kind, user, password);
        assertThat(proxies.add(proxy.line(), "us", Set.of(Platform.YOUTUBE))
                        .getFirst()
                        .answer())
                .isInstanceOf(PastedProxy.Accepted.class);
        known.forget();
        return proxy;
    }

    Fetched fetch(String path) {
        return pages.fetch(PageRequest.get(YOUTUBE + path));
    }

    /// So many refusals by the platform, two minutes apart.
    void blocked(int times) {
        world.status = 429;
        for (int i = 0; i < times; i++) {
            page(fetch("/x"));
            clock.pass(Duration.ofMinutes(2));
        }
        world.status = 200;
        clock.pass(Duration.ofMinutes(-2));
    }
}
