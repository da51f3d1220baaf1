package io.cosmeya.scrapers.page;

import static io.cosmeya.scrapers.page.Fetches.failed;
import static io.cosmeya.scrapers.page.Fetches.page;
import static io.cosmeya.scrapers.page.Packed.deflate;
import static io.cosmeya.scrapers.page.Packed.gzip;
import static io.cosmeya.scrapers.page.PlayedYouTube.CLOCK;
import static io.cosmeya.scrapers.page.PlayedYouTube.YOUTUBE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.page.Fetched.Why;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Answers that come late, packed, in part, or without end.
class DamagedBodiesTests {

    private final PlayedYouTube youtube = new PlayedYouTube();

    @AfterEach
    void stop() {
        youtube.close();
    }

    @Test
    void aSlowDripEndsAtTheDeadline() {
        youtube.answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            for (int i = 0; i < 200; i++) {
                body.write('.');
                body.flush();
                pause(50);
            }
        });
        long started = System.nanoTime();
        Fetched fetched = youtube.pages(Duration.ofMillis(400), null).fetch(PageRequest.get(YOUTUBE + "/slow"));
        assertThat(failed(fetched).why()).isEqualTo(Why.TIMED_OUT);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void anAnswerThatNeverComesTimesOut() {
        youtube.answering(exchange -> pause(10_000));
        Fetched fetched = youtube.pages(Duration.ofMillis(300), null).fetch(PageRequest.get(YOUTUBE + "/never"));
        assertThat(failed(fetched).why()).isEqualTo(Why.TIMED_OUT);
    }

    @Test
    void aClosedPortRefuses() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        HttpPages pages = new HttpPages(CLOCK, LocalSettings.of(Map.of(YOUTUBE, "http://127.0.0.1:" + port)));
        assertThat(failed(pages.fetch(PageRequest.get(YOUTUBE + "/"))).why()).isEqualTo(Why.REFUSED);
    }

    @Test
    void packedBodiesAreUnpacked() throws IOException {
        byte[] text = "a".repeat(5000).getBytes(UTF_8);
        youtube.answering(exchange -> {
            boolean gzip = exchange.getRequestURI().getPath().equals("/gzip");
            exchange.getResponseHeaders().set("Content-Encoding", gzip ? "gzip" : "deflate");
            LocalServer.send(exchange, 200, "text/plain", gzip ? gzip(text) : deflate(text));
        });
        assertThat(page(youtube.fetch("/gzip")).body()).isEqualTo(text);
        assertThat(page(youtube.fetch("/deflate")).body()).isEqualTo(text);
    }

    @Test
    void aTruncatedGzipIsBroken() throws IOException {
        byte[] packed = gzip("some text that ends too early".getBytes(UTF_8));
        youtube.answering(exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalServer.send(exchange, 200, "text/plain", Arrays.copyOf(packed, packed.length - 12));
        });
        assertThat(failed(youtube.fetch("/")).why()).isEqualTo(Why.BROKEN);
    }

    @Test
    void aBodyShorterThanPromisedIsBroken() {
        youtube.answering(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("short".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("hang up");
        });
        assertThat(failed(youtube.fetch("/")).why()).isEqualTo(Why.BROKEN);
    }

    @Test
    void aBodyThatIsTooLargeIsNotReadToItsEnd() {
        youtube.answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] part = new byte[65_536];
            for (int i = 0; i < 1_000; i++) {
                exchange.getResponseBody().write(part);
            }
        });
        assertThat(failed(youtube.fetch("/")).why()).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void aZipBombIsTooLarge() throws IOException {
        byte[] bomb = gzip(new byte[20_000_000]);
        assertThat(bomb.length).isLessThan(100_000);
        youtube.answering(exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalServer.send(exchange, 200, "text/plain", bomb);
        });
        assertThat(failed(youtube.fetch("/")).why()).isEqualTo(Why.TOO_LARGE);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
