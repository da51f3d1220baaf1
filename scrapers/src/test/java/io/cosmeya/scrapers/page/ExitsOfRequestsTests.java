package io.cosmeya.scrapers.page;

import static io.cosmeya.scrapers.page.Fetches.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The way out that a request names, by real proxies of this machine.
class ExitsOfRequestsTests {

    private static final String YOUTUBE = "https://www.youtube.com";

    private final List<String> seen = new CopyOnWriteArrayList<>();

    private final LocalServer server = new LocalServer(exchange -> {
        seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Proxy-Authorization"));
        byte[] body = exchange.getRequestBody().readAllBytes();
        LocalServer.send(
                exchange, 200, "text/plain", body.length == 0 ? "there".getBytes(StandardCharsets.UTF_8) : body);
    });

    // A name that no resolver knows: only the far end of a proxy can make something of it.
    private final HttpPages pages = pages(Map.of(YOUTUBE, "http://www.youtube.invalid"));

    @AfterEach
    void stop() {
        pages.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void aRequestTakesTheExitThatItNames(Exit.Kind kind) {
        try (LocalProxy proxy = new LocalProxy(kind, "some one", "pä:s s@", server.port())) {
            for (int i = 0; i < 3; i++) {
                Page page = page(pages.fetch(PageRequest.get(YOUTUBE + "/x?a=b").through(proxy.exit("us"))));
                assertThat(page.text()).isEqualTo("there");
                assertThat(page.exit()).isEqualTo("us");
                assertThat(page.uri()).hasToString(YOUTUBE + "/x?a=b");
            }
            assertThat(proxy.log()).hasSizeGreaterThan(0).allMatch("www.youtube.invalid:80"::equals);
            assertThat(seen).containsOnly("GET /x?a=b null").hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFormGoesThroughAnExitAsItIs(Exit.Kind kind) {
        try (LocalProxy proxy = new LocalProxy(kind, "", "", server.port())) {
            PageRequest form = PageRequest.postForm(YOUTUBE + "/f", Map.of(), Map.of("a b", "c&d=é"));
            assertThat(page(pages.fetch(form.through(proxy.exit("us")))).text()).isEqualTo("a+b=c%26d%3D%C3%A9");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTunnelIsAskedForByNameAndSignedIn(Exit.Kind kind) {
        try (LocalProxy proxy = new LocalProxy(kind, "someone", "secret", server.port());
                HttpPages real = pages(Map.of())) {
            // The server speaks no TLS, so the tunnel stands and what runs through it fails.
            assertThat(real.fetch(PageRequest.get(YOUTUBE + "/").through(proxy.exit("us"))))
                    .isInstanceOf(Fetched.Failed.class);
            assertThat(proxy.log()).hasSizeGreaterThan(0).allMatch("www.youtube.com:443"::equals);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongPasswordIsAFailureOfTheWayThatShowsNoPassword(Exit.Kind kind) {
        try (LocalProxy proxy = new LocalProxy(kind, "someone", "right", server.port());
                HttpPages real = pages(Map.of())) {
            Exit exit = new Exit("us", "127.0.0.1", proxy.port(), "someone", "wrong-one", kind);
            for (HttpPages each : List.of(pages, real)) {
                Fetched fetched = each.fetch(PageRequest.get(YOUTUBE + "/").through(exit));
                assertThat(fetched).isInstanceOf(Fetched.Failed.class);
                assertThat(fetched.toString()).doesNotContain("wrong-one", "someone");
            }
            assertThat(proxy.log()).hasSizeGreaterThanOrEqualTo(2).containsOnly("refused");
            assertThat(seen).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeadExitRefusesAndNothingGoesOutDirectly(Exit.Kind kind) {
        LocalProxy dead = new LocalProxy(kind, "", "", server.port());
        dead.close();
        try (HttpPages direct = pages(Map.of(YOUTUBE, server.origin()))) {
            Fetched fetched = direct.fetch(PageRequest.get(YOUTUBE + "/").through(dead.exit("us")));
            assertThat(fetched).isInstanceOf(Fetched.Failed.class);
            assertThat(seen).isEmpty();
        }
    }

    @Test
    void aBridgeServesOnlyWhoKnowsItsPassword() {
        try (LocalProxy proxy = new LocalProxy(Exit.Kind.SOCKS5, "", "", server.port());
                SocksBridge bridge = new SocksBridge(proxy.exit("us"), Duration.ofSeconds(2))) {
            Exit near = bridge.exit();
            Exit stranger = new Exit("us", near.host(), near.port(), "bridge", "guess", Exit.Kind.HTTP);
            assertThat(pages.fetch(PageRequest.get(YOUTUBE + "/").through(stranger)))
                    .isInstanceOf(Fetched.Failed.class);
            assertThat(proxy.log()).isEmpty();
            assertThat(page(pages.fetch(PageRequest.get(YOUTUBE + "/").through(near)))
                            .text())
                    .isEqualTo("there");
        }
    }

    private static HttpPages pages(Map<String, String> origins) {
        return new HttpPages(Clock.systemUTC(), LocalSettings.of(origins));
    }
}
