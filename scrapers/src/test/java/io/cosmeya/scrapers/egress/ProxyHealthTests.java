package io.cosmeya.scrapers.egress;

import static io.cosmeya.scrapers.page.Fetches.failed;
import static io.cosmeya.scrapers.page.Fetches.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import io.cosmeya.scrapers.page.Exit;
import io.cosmeya.scrapers.page.LocalProxy;
import io.cosmeya.scrapers.page.PageRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Which proxy is taken, which one rests, and what is known of each.
@ScrapersTest
@Import(RequiredProxies.class)
class ProxyHealthTests {

    @Autowired
    private PlayedEgress egress;

    @Autowired
    private EgressWorld world;

    @Autowired
    private SettableClock clock;

    @Autowired
    private PacedPages pages;

    @Autowired
    private Proxies proxies;

    @Autowired
    private ProxyChecks checks;

    @Autowired
    private KnownExits known;

    @Autowired
    private Exits exits;

    @BeforeEach
    void begin() {
        egress.begin();
    }

    @Test
    void aChannelKeepsItsProxyAndOnlyThoseOfALostOneMove() {
        List<LocalProxy> three = IntStream.range(0, 3)
                .mapToObj(_ -> egress.added(Exit.Kind.HTTP, "", ""))
                .toList();
        Map<Integer, LocalProxy> before = taken(three);
        assertThat(Set.copyOf(before.values())).hasSize(3);
        assertThat(taken(three)).isEqualTo(before);
        proxies.mark(1, Proxy.State.PAUSED, null);
        known.forget();
        Map<Integer, LocalProxy> after = taken(three);
        before.forEach((channel, proxy) -> {
            if (proxy == three.getFirst()) {
                assertThat(after.get(channel)).isNotSameAs(three.getFirst());
            } else {
                assertThat(after.get(channel)).isSameAs(proxy);
            }
        });
    }

    @Test
    void threeBlocksOfTenOpenTheBreakerAndOneTrialClosesIt() {
        LocalProxy proxy = egress.added(Exit.Kind.HTTP, "", "");
        egress.blocked(3);
        int asked = proxy.log().size();
        clock.pass(Duration.ofMinutes(19));
        failed(egress.fetch("/x"));
        assertThat(proxy.log()).hasSize(asked);
        clock.pass(Duration.ofMinutes(2));
        world.status = 429;
        page(egress.fetch("/trial"));
        failed(egress.fetch("/x"));
        clock.pass(Duration.ofMinutes(21));
        world.status = 200;
        page(egress.fetch("/trial"));
        for (int i = 0; i < 5; i++) {
            page(egress.fetch("/x"));
        }
    }

    @Test
    void onlyOneRequestIsOnTrial() {
        egress.added(Exit.Kind.HTTP, "", "");
        egress.blocked(3);
        clock.pass(Duration.ofMinutes(21));
        assertThat(exits.choose(Platform.YOUTUBE, "a")).isInstanceOf(Choice.Through.class);
        assertThat(exits.choose(Platform.YOUTUBE, "b")).isInstanceOf(Choice.None.class);
        clock.pass(Duration.ofMinutes(2));
        assertThat(exits.choose(Platform.YOUTUBE, "c"))
                .as("the first never came back")
                .isInstanceOf(Choice.Through.class);
    }

    @Test
    void aPictureIsNoTrial() {
        egress.added(Exit.Kind.HTTP, "", "");
        egress.blocked(3);
        clock.pass(Duration.ofMinutes(21));
        failed(pages.fetch(PageRequest.get("https://i.ytimg.com/vi/x/default.jpg")));
        page(egress.fetch("/trial"));
        world.status = 403;
        for (int i = 0; i < 4; i++) {
            page(pages.fetch(PageRequest.get("https://i.ytimg.com/vi/x/default.jpg")));
        }
        page(egress.fetch("/x"));
    }

    @Test
    void aBlockedProxyGivesWayToAnother() {
        LocalProxy one = egress.added(Exit.Kind.HTTP, "", "");
        LocalProxy two = egress.added(Exit.Kind.SOCKS5, "", "");
        world.status = 429;
        page(egress.fetch("/x"));
        world.status = 200;
        page(egress.fetch("/x"));
        assertThat(one.log()).hasSize(1);
        assertThat(two.log()).hasSize(1);
    }

    @Test
    void aProxyThatFailsForLongIsRetired() {
        egress.added(Exit.Kind.HTTP, "", "").fail(true);
        for (int hour = 0; hour < 26; hour++) {
            failed(egress.fetch("/x"));
            clock.pass(Duration.ofHours(1));
        }
        Proxy retired = proxies.find(1).orElseThrow();
        assertThat(retired.state()).isEqualTo(Proxy.State.RETIRED);
        assertThat(retired.reason()).contains("nothing came through it since");
        assertThat(retired.retiredAt()).isNotNull();
    }

    @Test
    void aLookTellsWhereAnExitStands() {
        LocalProxy proxy = world.proxy(Exit.Kind.SOCKS5, "someone", "word");
        proxies.add(proxy.line(), null, Set.of());
        ProxyCheck seen = checks.check(1, Platform.YOUTUBE).orElseThrow();
        assertThat(seen.ok()).isTrue();
        assertThat(seen.address()).isEqualTo("203.0.113.7");
        assertThat(seen.country()).isEqualTo("US");
        assertThat(seen.latencyMs()).isNotNull();
        assertThat(proxies.find(1).orElseThrow().region()).isEqualTo("us");
        assertThat(proxy.log()).hasSize(2);
        world.status = 429;
        assertThat(checks.check(1, Platform.YOUTUBE).orElseThrow().ok()).isFalse();
        proxy.close();
        ProxyCheck dead = checks.check(1, Platform.YOUTUBE).orElseThrow();
        assertThat(dead.ok()).isFalse();
        assertThat(dead.latencyMs()).isNull();
        assertThat(checks.of(List.of(1)).get(1)).containsExactly(dead);
        assertThat(checks.check(99, Platform.YOUTUBE)).isEmpty();
    }

    private Map<Integer, LocalProxy> taken(List<LocalProxy> all) {
        Map<Integer, LocalProxy> taken = new HashMap<>();
        for (int channel = 0; channel < 30; channel++) {
            List<Integer> before = all.stream().map(each -> each.log().size()).toList();
            String path = "/" + channel;
            page(Errand.of("channel " + channel, () -> egress.fetch(path)));
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).log().size() > before.get(i)) {
                    taken.put(channel, all.get(i));
                }
            }
        }
        return taken;
    }
}
