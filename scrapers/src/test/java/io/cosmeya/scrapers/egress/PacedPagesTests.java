package io.cosmeya.scrapers.egress;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import io.cosmeya.scrapers.page.Exit;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.LocalProxy;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.PageRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The one door, with a proxy required, before proxies and a platform of this machine.
@ScrapersTest
@ExtendWith(OutputCaptureExtension.class)
class PacedPagesTests {

    private static final EgressWorld WORLD = new EgressWorld();
    private static final String YOUTUBE = "https://www.youtube.com";

    @Autowired
    private Ground ground;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PacedPages pages;

    @Autowired
    private Proxies proxies;

    @Autowired
    private ProxyChecks checks;

    @Autowired
    private KnownExits known;

    @Autowired
    private CookieJars jars;

    @Autowired
    private Exits exits;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        for (String host : List.of(
                YOUTUBE,
                "https://m.youtube.com",
                "https://youtu.be",
                "https://i.ytimg.com",
                "https://www.cloudflare.com")) {
            settings.add("cosmeya.scrapers.pages.origins[" + host + "]", WORLD.server::origin);
        }
        settings.add("cosmeya.scrapers.egress.proxy-required.youtube", () -> true);
        settings.add("cosmeya.scrapers.egress.private-addresses", () -> true);
        settings.add("cosmeya.scrapers.egress.cookies", () -> "youtube");
        settings.add("cosmeya.scrapers.pace.per-second.youtube", () -> 1000);
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void begin() {
        ground.clear();
        WORLD.begin();
        known.forget();
        IntStream.range(0, 10).forEach(id -> jars.forget(Platform.YOUTUBE, id));
        clock.set("2026-11-23T09:00:00Z");
    }

    @Test
    void withoutAProxyNothingGoesOutDirectly() {
        Fetched.Failed failed = failed(fetch("/x"));
        assertThat(failed.detail()).contains("no usable proxy for youtube").contains("required");
        assertThat(WORLD.seen).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRequestGoesThroughAProxyAndNoOtherWay(Exit.Kind kind) {
        LocalProxy proxy = added(kind, "someone", "s3cret-word");
        Page page = page(fetch("/x"));
        assertThat(page.text()).isEqualTo("page");
        assertThat(page.exit()).isEqualTo("us");
        assertThat(proxy.log()).hasSize(1);
        assertThat(WORLD.seen).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aDeadOrPausedProxyLeadsToNoDirectWay(Exit.Kind kind) {
        added(kind, "", "").close();
        for (int i = 0; i < 5; i++) {
            failed(fetch("/x"));
        }
        assertThat(failed(fetch("/x")).detail()).contains("no usable proxy for youtube: all 1 rest");
        proxies.mark(1, Proxy.State.PAUSED, "holiday");
        known.forget();
        failed(fetch("/x"));
        assertThat(WORLD.seen).isEmpty();
    }

    @Test
    void aPictureOfAPlatformTakesItsProxyToo() {
        failed(pages.fetch(PageRequest.get("https://i.ytimg.com/vi/x/default.jpg")));
        assertThat(WORLD.seen).isEmpty();
    }

    @Test
    void aHostOfNobodyIsNotAskedDirectlyWhereSomeRequireAProxy() {
        failed(pages.fetch(PageRequest.get("https://www.cloudflare.com/cdn-cgi/trace")));
        assertThat(WORLD.seen).isEmpty();
    }

    @Test
    void aChannelKeepsItsProxyAndOnlyThoseOfALostOneMove() {
        List<LocalProxy> three = IntStream.range(0, 3)
                .mapToObj(_ -> added(Exit.Kind.HTTP, "", ""))
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
        LocalProxy proxy = added(Exit.Kind.HTTP, "", "");
        blocked(3);
        int asked = proxy.log().size();
        clock.pass(Duration.ofMinutes(19));
        failed(fetch("/x"));
        assertThat(proxy.log()).hasSize(asked);
        clock.pass(Duration.ofMinutes(2));
        WORLD.status = 429;
        page(fetch("/trial"));
        failed(fetch("/x"));
        clock.pass(Duration.ofMinutes(21));
        WORLD.status = 200;
        page(fetch("/trial"));
        for (int i = 0; i < 5; i++) {
            page(fetch("/x"));
        }
    }

    @Test
    void onlyOneRequestIsOnTrial() {
        added(Exit.Kind.HTTP, "", "");
        blocked(3);
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
        added(Exit.Kind.HTTP, "", "");
        blocked(3);
        clock.pass(Duration.ofMinutes(21));
        failed(pages.fetch(PageRequest.get("https://i.ytimg.com/vi/x/default.jpg")));
        page(fetch("/trial"));
        WORLD.status = 403;
        for (int i = 0; i < 4; i++) {
            page(pages.fetch(PageRequest.get("https://i.ytimg.com/vi/x/default.jpg")));
        }
        page(fetch("/x"));
    }

    @Test
    void aBlockedProxyGivesWayToAnother() {
        LocalProxy one = added(Exit.Kind.HTTP, "", "");
        LocalProxy two = added(Exit.Kind.SOCKS5, "", "");
        WORLD.status = 429;
        page(fetch("/x"));
        WORLD.status = 200;
        page(fetch("/x"));
        assertThat(one.log()).hasSize(1);
        assertThat(two.log()).hasSize(1);
    }

    @Test
    void aProxyThatFailsForLongIsRetired() {
        added(Exit.Kind.HTTP, "", "").fail(true);
        for (int hour = 0; hour < 26; hour++) {
            failed(fetch("/x"));
            clock.pass(Duration.ofHours(1));
        }
        Proxy retired = proxies.find(1).orElseThrow();
        assertThat(retired.state()).isEqualTo(Proxy.State.RETIRED);
        assertThat(retired.reason()).contains("nothing came through it since");
        assertThat(retired.retiredAt()).isNotNull();
    }

    @Test
    void theCookiesOfAnExitStayWithItAndWithTheirHost() {
        LocalProxy proxy = added(Exit.Kind.HTTP, "", "");
        WORLD.setCookie = "ttwid=of-one; Path=/; Secure; HttpOnly";
        page(fetch("/first"));
        WORLD.setCookie = "";
        page(fetch("/again"));
        pages.fetch(PageRequest.get("https://m.youtube.com/other-host"));
        pages.fetch(PageRequest.get(YOUTUBE + "/signed").with("cookie", "own=1"));
        proxies.mark(1, Proxy.State.PAUSED, null);
        added(Exit.Kind.HTTP, "", "");
        page(fetch("/other-exit"));
        assertThat(proxy.log()).hasSize(4);
        assertThat(WORLD.seen)
                .containsExactly(
                        "/first null", "/again ttwid=of-one", "/other-host null", "/signed own=1", "/other-exit null");
    }

    @Test
    void aLookTellsWhereAnExitStands() {
        LocalProxy proxy = WORLD.proxy(Exit.Kind.SOCKS5, "someone", "word");
        proxies.add(proxy.line(), null, Set.of());
        ProxyCheck seen = checks.check(1, Platform.YOUTUBE).orElseThrow();
        assertThat(seen.ok()).isTrue();
        assertThat(seen.address()).isEqualTo("203.0.113.7");
        assertThat(seen.country()).isEqualTo("US");
        assertThat(seen.latencyMs()).isNotNull();
        assertThat(proxies.find(1).orElseThrow().region()).isEqualTo("us");
        assertThat(proxy.log()).hasSize(2);
        WORLD.status = 429;
        assertThat(checks.check(1, Platform.YOUTUBE).orElseThrow().ok()).isFalse();
        proxy.close();
        ProxyCheck dead = checks.check(1, Platform.YOUTUBE).orElseThrow();
        assertThat(dead.ok()).isFalse();
        assertThat(dead.latencyMs()).isNull();
        assertThat(checks.of(List.of(1)).get(1)).containsExactly(dead);
        assertThat(checks.check(99, Platform.YOUTUBE)).isEmpty();
    }

    @Test
    void noSecretIsInTheStoreInTheClearNorInALog(CapturedOutput output) {
        added(Exit.Kind.HTTP, "someone", "pass-w0rd-1");
        added(Exit.Kind.SOCKS5, "someone", "pass-w0rd-2").close();
        proxies.add("http://someone:wrong-w0rd@127.0.0.1:" + WORLD.server.port(), null, Set.of());
        for (int i = 0; i < 12; i++) {
            String path = "/" + i;
            assertThat(fetch(path).toString()).doesNotContain("w0rd");
        }
        checks.check(2, Platform.YOUTUBE);
        assertThat(proxies.page(new ProxyQuery(0, 10, null, null)).toString()).doesNotContain("w0rd");
        assertThat(known.of(Platform.YOUTUBE).toString()).doesNotContain("w0rd").contains("Exit[us");
        assertThat(new StoreDump(jdbc).text()).contains("127.0.0.1").doesNotContain("w0rd");
        assertThat(output.getAll()).doesNotContain("w0rd");
    }

    private void blocked(int times) {
        WORLD.status = 429;
        for (int i = 0; i < times; i++) {
            page(fetch("/x"));
            clock.pass(Duration.ofMinutes(2));
        }
        WORLD.status = 200;
        clock.pass(Duration.ofMinutes(-2));
    }

    private Map<Integer, LocalProxy> taken(List<LocalProxy> all) {
        Map<Integer, LocalProxy> taken = new HashMap<>();
        for (int channel = 0; channel < 30; channel++) {
            List<Integer> before = all.stream().map(each -> each.log().size()).toList();
            String path = "/" + channel;
            page(Errand.of("channel " + channel, () -> fetch(path)));
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).log().size() > before.get(i)) {
                    taken.put(channel, all.get(i));
                }
            }
        }
        return taken;
    }

    private LocalProxy added(Exit.Kind kind, String user, String password) {
        LocalProxy proxy = WORLD.proxy(kind, user, password);
        assertThat(proxies.add(proxy.line(), "us", Set.of(Platform.YOUTUBE))
                        .getFirst()
                        .answer())
                .isInstanceOf(PastedProxy.Accepted.class);
        known.forget();
        return proxy;
    }

    private Fetched fetch(String path) {
        return pages.fetch(PageRequest.get(YOUTUBE + path));
    }

    private static Page page(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Answered.class);
        return ((Fetched.Answered) fetched).page();
    }

    private static Fetched.Failed failed(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return (Fetched.Failed) fetched;
    }
}
