package io.cosmeya.scrapers.page;

import static io.cosmeya.scrapers.page.Packed.gzip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cosmeya.scrapers.page.Fetched.Why;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing leads out but to known hosts at public addresses.
class NetworkDoorTests {

    private static final String YOUTUBE = "https://www.youtube.com";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.1.1",
                "192.0.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001::1",
                "::7f00:1"
            })
    void aNameThatLeadsInsideIsRefused(String address) throws IOException {
        PublicAddresses addresses =
                new PublicAddresses(_ -> new InetAddress[] {InetAddress.getByName("142.250.1.1"), at(address)});
        assertThatThrownBy(() -> addresses.of("www.youtube.com"))
                .isInstanceOf(UnknownHostException.class)
                .hasMessage("www.youtube.com leads to an address that is not public");
        HttpPages pages = new HttpPages(Clock.systemUTC(), LocalSettings.of(Map.of()), addresses);
        assertThat(pages.fetch(PageRequest.get(YOUTUBE + "/")))
                .isEqualTo(new Fetched.Failed(Why.REFUSED, "www.youtube.com leads to an address that is not public"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"142.250.1.1", "100.63.0.1", "100.128.0.1", "172.32.0.1", "2a00:1450:4001::1", "::ffff:8.8.8.8"})
    void aNameThatLeadsOutsideIsTaken(String address) throws IOException {
        assertThat(new PublicAddresses(_ -> new InetAddress[] {at(address)}).of("www.youtube.com"))
                .containsExactly(at(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.youtube.com/",
                "ftp://www.youtube.com/",
                "gopher://www.youtube.com/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://www.youtube.com:22/",
                "https://www.youtube.com@evil.example/",
                "https://evil.example#www.youtube.com",
                "https://evil.example?www.youtube.com",
                "https://www.youtube.com.evil.example/",
                "https://xn--yutube-wqf.com/",
                "https://wwwXyoutube.com/",
                "https://.tiktokcdn.com.evil.example/",
                "jar:https://www.youtube.com/!/x",
                "data:text/html,x",
                "javascript:alert(1)"
            })
    void anOddAddressIsNotAsked(String address) {
        URI uri = URI.create(address);
        assertThat(KnownHosts.allow(uri)).isFalse();
        assertThat(BrowserHosts.allow(uri)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new HttpPages(Clock.systemUTC(), LocalSettings.of(Map.of())).fetch(PageRequest.get(address)));
    }

    @Test
    void aLineBreakNeitherFitsAnAddressNorAHeader() {
        assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.get(YOUTUBE + "/@a\r\nX-Evil: 1"));
        PageRequest request = new PageRequest(URI.create(YOUTUBE + "/"), Map.of("X-Handle", "a\r\nX-Evil: 1"), null);
        AtomicInteger asked = new AtomicInteger();
        try (LocalServer server = new LocalServer(_ -> asked.incrementAndGet())) {
            HttpPages pages = new HttpPages(Clock.systemUTC(), LocalSettings.of(Map.of(YOUTUBE, server.origin())));
            assertThatIllegalArgumentException().isThrownBy(() -> pages.fetch(request));
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void aBombWithinABombIsUnpackedOnceAndNoFurther() throws IOException {
        byte[] inner = gzip(new byte[50_000_000]);
        byte[] outer = gzip(inner);
        try (LocalServer server = new LocalServer(exchange -> {
            boolean twice = exchange.getRequestURI().getPath().equals("/twice");
            exchange.getResponseHeaders().set("Content-Encoding", twice ? "gzip, gzip" : "gzip");
            LocalServer.send(exchange, 200, "text/html", outer);
        })) {
            HttpPages pages = new HttpPages(Clock.systemUTC(), LocalSettings.of(Map.of(YOUTUBE, server.origin())));
            assertThat(pages.fetch(PageRequest.get(YOUTUBE + "/once")))
                    .isInstanceOfSatisfying(
                            Fetched.Answered.class,
                            it -> assertThat(it.page().body()).isEqualTo(inner));
            assertThat(pages.fetch(PageRequest.get(YOUTUBE + "/twice")))
                    .isInstanceOfSatisfying(
                            Fetched.Failed.class, it -> assertThat(it.why()).isEqualTo(Why.BROKEN));
        }
    }

    @Test
    void hugeHeadersAreBroken() {
        try (LocalServer server = new LocalServer(exchange -> {
            for (int i = 0; i < 2_000; i++) {
                exchange.getResponseHeaders().set("X-" + i, "x".repeat(1_000));
            }
            LocalServer.send(exchange, 200, "text/html", "x".getBytes(UTF_8));
        })) {
            HttpPages pages = new HttpPages(Clock.systemUTC(), LocalSettings.of(Map.of(YOUTUBE, server.origin())));
            assertThat(pages.fetch(PageRequest.get(YOUTUBE + "/"))).isInstanceOf(Fetched.Failed.class);
        }
    }

    @Test
    void theDoorOfABrowserLetsNobodyInside() throws IOException {
        PublicAddresses inside = new PublicAddresses(_ -> new InetAddress[] {InetAddress.getLoopbackAddress()});
        Origins origins = new Origins(Map.of(YOUTUBE, "http://127.0.0.1:1"));
        try (BrowserDoor door = new BrowserDoor(null, origins, inside, Duration.ofSeconds(2))) {
            for (String ask : List.of(
                    "CONNECT evil.example:443",
                    "CONNECT www.youtube.com:22",
                    "CONNECT 127.0.0.1:443",
                    "CONNECT www.tiktok.com:443",
                    "GET http://127.0.0.1:2/",
                    "GET http://169.254.169.254/latest")) {
                try (Socket socket =
                        new Socket("127.0.0.1", URI.create(door.address()).getPort())) {
                    socket.getOutputStream().write((ask + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(UTF_8));
                    assertThat(socket.getInputStream().read()).as(ask).isEqualTo(-1);
                }
            }
            // A known host is let through, but not to an address of this machine.
            assertThat(door.refused())
                    .containsExactly(
                            "evil.example:443",
                            "www.youtube.com:22",
                            "127.0.0.1:443",
                            "127.0.0.1:2",
                            "169.254.169.254:80");
        }
    }

    private static InetAddress at(String address) throws UnknownHostException {
        return InetAddress.getByName(address);
    }
}
