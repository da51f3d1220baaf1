package io.cosmeya.scrapers.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpExchange;
import io.cosmeya.scrapers.page.Fetched.Why;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class HttpPagesTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC);
    private static final String YOUTUBE = "https://www.youtube.com";
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private LocalServer server = new LocalServer(exchange -> {});

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anAnswerComesWithItsRealAddressAndHeadersInLowerCase() {
        answering(exchange -> LocalServer.send(exchange, 200, "text/plain", "héllo".getBytes(UTF_8)));
        Page page = page(fetch("/x?y=%20z"));
        assertThat(page.text()).isEqualTo("héllo");
        assertThat(page.uri()).hasToString(YOUTUBE + "/x?y=%20z");
        assertThat(page.header("content-type")).contains("text/plain");
        assertThat(page.fetchedAt()).isEqualTo(CLOCK.instant());
        assertThat(page.exit()).isEqualTo("direct");
        assertThat(asked).containsExactly("GET /x?y=%20z ");
    }

    @Test
    void aBodyMakesItAPost() {
        answering(exchange -> LocalServer.send(exchange, 200, "application/json", "{}".getBytes(UTF_8)));
        pages(Duration.ofSeconds(5), null)
                .fetch(PageRequest.postJson(YOUTUBE + "/api", Map.of("Content-Type", "application/json"), "{\"a\":1}"));
        assertThat(asked).containsExactly("POST /api {\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/",
                "http://www.youtube.com/",
                "https://www.youtube.com:8443/",
                "https://user@www.youtube.com/",
                "https://www.youtube.com.example.com/",
                "file:///etc/passwd"
            })
    void anUnknownPlaceIsAMistakeOfOurs(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pages(Duration.ofSeconds(5), null).fetch(PageRequest.get(address)));
    }

    @Test
    void aRedirectToAKnownHostIsFollowed() {
        answering(exchange -> {
            if (exchange.getRequestURI().getPath().equals("/old")) {
                redirect(exchange, "/new");
            } else {
                LocalServer.send(exchange, 200, "text/plain", "there".getBytes(UTF_8));
            }
        });
        Page page = page(fetch("/old"));
        assertThat(page.text()).isEqualTo("there");
        assertThat(page.uri()).hasToString(YOUTUBE + "/new");
    }

    @Test
    void aKeyDoesNotFollowARedirectToAnotherHost() {
        List<String> keys = new CopyOnWriteArrayList<>();
        answering(exchange -> {
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("X-Goog-Api-Key")));
            if (keys.size() == 1) {
                redirect(exchange, "https://m.youtube.com/x");
            } else {
                LocalServer.send(exchange, 200, "text/plain", new byte[0]);
            }
        });
        Map<String, String> origins = Map.of(YOUTUBE, server.origin() + "/", "https://m.youtube.com", server.origin());
        Map<String, String> headers = Map.of("X-Goog-Api-Key", "secret");
        PageRequest request = new PageRequest(PageRequest.get(YOUTUBE + "/x").uri(), headers, null);
        Page page = page(new HttpPages(CLOCK, settings(origins, null)).fetch(request));
        assertThat(page.uri()).hasToString("https://m.youtube.com/x");
        assertThat(keys).containsExactly("secret", "null");
        assertThat(request.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://consent.youtube.com/m?continue=secret",
                "http://169.254.169.254/latest/",
                "file:///etc/passwd",
                "//evil.example/"
            })
    void aRedirectToAForeignHostIsNotFollowed(String target) {
        answering(exchange -> redirect(exchange, target));
        Fetched.Failed failed = failed(fetch("/x"));
        assertThat(failed.why()).isEqualTo(Why.FOREIGN_REDIRECT);
        assertThat(failed.detail()).doesNotContain("secret");
        assertThat(asked).hasSize(1);
    }

    @Test
    void redirectsThatNeverEndAreBroken() {
        answering(exchange -> redirect(exchange, "/again"));
        assertThat(failed(fetch("/x")).why()).isEqualTo(Why.BROKEN);
        assertThat(asked).hasSize(6);
    }

    @Test
    void aSlowDripEndsAtTheDeadline() {
        answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            for (int i = 0; i < 200; i++) {
                body.write('.');
                body.flush();
                pause(50);
            }
        });
        long started = System.nanoTime();
        Fetched fetched = pages(Duration.ofMillis(400), null).fetch(PageRequest.get(YOUTUBE + "/slow"));
        assertThat(failed(fetched).why()).isEqualTo(Why.TIMED_OUT);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void anAnswerThatNeverComesTimesOut() {
        answering(exchange -> pause(10_000));
        Fetched fetched = pages(Duration.ofMillis(300), null).fetch(PageRequest.get(YOUTUBE + "/never"));
        assertThat(failed(fetched).why()).isEqualTo(Why.TIMED_OUT);
    }

    @Test
    void aClosedPortRefuses() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        HttpPages pages = new HttpPages(CLOCK, settings(Map.of(YOUTUBE, "http://127.0.0.1:" + port), null));
        assertThat(failed(pages.fetch(PageRequest.get(YOUTUBE + "/"))).why()).isEqualTo(Why.REFUSED);
    }

    @Test
    void packedBodiesAreUnpacked() throws IOException {
        byte[] text = "a".repeat(5000).getBytes(UTF_8);
        answering(exchange -> {
            boolean gzip = exchange.getRequestURI().getPath().equals("/gzip");
            exchange.getResponseHeaders().set("Content-Encoding", gzip ? "gzip" : "deflate");
            LocalServer.send(exchange, 200, "text/plain", gzip ? gzip(text) : deflate(text));
        });
        assertThat(page(fetch("/gzip")).body()).isEqualTo(text);
        assertThat(page(fetch("/deflate")).body()).isEqualTo(text);
    }

    @Test
    void aTruncatedGzipIsBroken() throws IOException {
        byte[] packed = gzip("some text that ends too early".getBytes(UTF_8));
        answering(exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalServer.send(exchange, 200, "text/plain", Arrays.copyOf(packed, packed.length - 12));
        });
        assertThat(failed(fetch("/")).why()).isEqualTo(Why.BROKEN);
    }

    @Test
    void aBodyShorterThanPromisedIsBroken() {
        answering(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("short".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("hang up");
        });
        assertThat(failed(fetch("/")).why()).isEqualTo(Why.BROKEN);
    }

    @Test
    void aBodyThatIsTooLargeIsNotReadToItsEnd() {
        answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] part = new byte[65_536];
            for (int i = 0; i < 1_000; i++) {
                exchange.getResponseBody().write(part);
            }
        });
        assertThat(failed(fetch("/")).why()).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void aZipBombIsTooLarge() throws IOException {
        byte[] bomb = gzip(new byte[20_000_000]);
        assertThat(bomb.length).isLessThan(100_000);
        answering(exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalServer.send(exchange, 200, "text/plain", bomb);
        });
        assertThat(failed(fetch("/")).why()).isEqualTo(Why.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 429, 500, 503})
    void aStatusIsAnAnswerAndNotAFailure(int status) {
        answering(exchange -> LocalServer.send(exchange, status, "text/html", "<html>".getBytes(UTF_8)));
        assertThat(page(fetch("/")).status()).isEqualTo(status);
    }

    @Test
    void anExitIsAskedWithItsPassword() {
        List<String> authorizations = new CopyOnWriteArrayList<>();
        List<String> targets = new CopyOnWriteArrayList<>();
        try (LocalServer proxy = new LocalServer(exchange -> {
            authorizations.add(exchange.getRequestHeaders().getFirst("Proxy-Authorization"));
            targets.add(exchange.getRequestURI().toString());
            LocalServer.send(exchange, 200, "text/plain", "by proxy".getBytes(UTF_8));
        })) {
            Exit exit = new Exit("us", "127.0.0.1", proxy.port(), "someone", "pa:ss", Exit.Kind.HTTP);
            Page page = page(pages(Duration.ofSeconds(5), exit).fetch(PageRequest.get(YOUTUBE + "/p")));
            assertThat(page.text()).isEqualTo("by proxy");
            assertThat(page.exit()).isEqualTo("us");
            String pair = Base64.getEncoder().encodeToString("someone:pa:ss".getBytes(UTF_8));
            assertThat(authorizations).containsExactly("Basic " + pair);
            assertThat(targets).containsExactly(server.origin() + "/p");
            assertThat(exit.toString()).doesNotContain("pa:ss", "someone");
        }
    }

    private void answering(LocalServer.Answers answers) {
        server.close();
        server = new LocalServer(exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            asked.add("%s %s %s".formatted(exchange.getRequestMethod(), exchange.getRequestURI(), body));
            answers.answer(exchange);
        });
    }

    private Fetched fetch(String path) {
        return pages(Duration.ofSeconds(5), null).fetch(PageRequest.get(YOUTUBE + path));
    }

    private HttpPages pages(Duration timeout, Exit exit) {
        PagesSettings settings = settings(Map.of(YOUTUBE, server.origin()), exit);
        return new HttpPages(
                CLOCK,
                new PagesSettings(settings.origins(), timeout, settings.connectTimeout(), settings.maxSize(), exit));
    }

    private static PagesSettings settings(Map<String, String> origins, Exit exit) {
        return new PagesSettings(origins, Duration.ofSeconds(5), Duration.ofSeconds(2), DataSize.ofMegabytes(16), exit);
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        exchange.sendResponseHeaders(302, -1);
    }

    private static Page page(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Answered.class);
        return ((Fetched.Answered) fetched).page();
    }

    private static Fetched.Failed failed(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return (Fetched.Failed) fetched;
    }

    private static byte[] gzip(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflate(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
            packed.write(text);
        }
        return bytes.toByteArray();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
