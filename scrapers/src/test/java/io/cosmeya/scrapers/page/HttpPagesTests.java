package io.cosmeya.scrapers.page;

import static io.cosmeya.scrapers.page.Fetches.failed;
import static io.cosmeya.scrapers.page.Fetches.page;
import static io.cosmeya.scrapers.page.PlayedYouTube.CLOCK;
import static io.cosmeya.scrapers.page.PlayedYouTube.YOUTUBE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpExchange;
import io.cosmeya.scrapers.page.Fetched.Why;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPagesTests {

    private final PlayedYouTube youtube = new PlayedYouTube();

    @AfterEach
    void stop() {
        youtube.close();
    }

    @Test
    void anAnswerComesWithItsRealAddressAndHeadersInLowerCase() {
        youtube.answering(exchange -> LocalServer.send(exchange, 200, "text/plain", "héllo".getBytes(UTF_8)));
        Page page = page(youtube.fetch("/x?y=%20z"));
        assertThat(page.text()).isEqualTo("héllo");
        assertThat(page.uri()).hasToString(YOUTUBE + "/x?y=%20z");
        assertThat(page.header("content-type")).contains("text/plain");
        assertThat(page.fetchedAt()).isEqualTo(CLOCK.instant());
        assertThat(page.exit()).isEqualTo("direct");
        assertThat(youtube.asked()).containsExactly("GET /x?y=%20z ");
    }

    @Test
    void aBodyMakesItAPost() {
        youtube.answering(exchange -> LocalServer.send(exchange, 200, "application/json", "{}".getBytes(UTF_8)));
        youtube.pages(Duration.ofSeconds(5), null)
                .fetch(PageRequest.postJson(YOUTUBE + "/api", Map.of("Content-Type", "application/json"), "{\"a\":1}"));
        assertThat(youtube.asked()).containsExactly("POST /api {\"a\":1}");
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
                .isThrownBy(() -> youtube.pages(Duration.ofSeconds(5), null).fetch(PageRequest.get(address)));
    }

    @Test
    void aRedirectToAKnownHostIsFollowed() {
        youtube.answering(exchange -> {
            if (exchange.getRequestURI().getPath().equals("/old")) {
                redirect(exchange, "/new");
            } else {
                LocalServer.send(exchange, 200, "text/plain", "there".getBytes(UTF_8));
            }
        });
        Page page = page(youtube.fetch("/old"));
        assertThat(page.text()).isEqualTo("there");
        assertThat(page.uri()).hasToString(YOUTUBE + "/new");
    }

    @Test
    void aKeyDoesNotFollowARedirectToAnotherHost() {
        List<String> keys = new CopyOnWriteArrayList<>();
        youtube.answering(exchange -> {
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("X-Goog-Api-Key")));
            if (keys.size() == 1) {
                redirect(exchange, "https://m.youtube.com/x");
            } else {
                LocalServer.send(exchange, 200, "text/plain", new byte[0]);
            }
        });
        Map<String, String> origins =
                Map.of(YOUTUBE, youtube.origin() + "/", "https://m.youtube.com", youtube.origin());
        Map<String, String> headers = Map.of("X-Goog-Api-Key", "secret");
        PageRequest request = new PageRequest(PageRequest.get(YOUTUBE + "/x").uri(), headers, null);
        Page page = page(new HttpPages(CLOCK, LocalSettings.of(origins)).fetch(request));
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
        youtube.answering(exchange -> redirect(exchange, target));
        Fetched.Failed failed = failed(youtube.fetch("/x"));
        assertThat(failed.why()).isEqualTo(Why.FOREIGN_REDIRECT);
        assertThat(failed.detail()).doesNotContain("secret");
        assertThat(youtube.asked()).hasSize(1);
    }

    @Test
    void redirectsThatNeverEndAreBroken() {
        youtube.answering(exchange -> redirect(exchange, "/again"));
        assertThat(failed(youtube.fetch("/x")).why()).isEqualTo(Why.BROKEN);
        assertThat(youtube.asked()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 429, 500, 503})
    void aStatusIsAnAnswerAndNotAFailure(int status) {
        youtube.answering(exchange -> LocalServer.send(exchange, status, "text/html", "<html>".getBytes(UTF_8)));
        assertThat(page(youtube.fetch("/")).status()).isEqualTo(status);
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
            Page page = page(youtube.pages(Duration.ofSeconds(5), exit).fetch(PageRequest.get(YOUTUBE + "/p")));
            assertThat(page.text()).isEqualTo("by proxy");
            assertThat(page.exit()).isEqualTo("us");
            String pair = Base64.getEncoder().encodeToString("someone:pa:ss".getBytes(UTF_8));
            assertThat(authorizations).containsExactly("Basic " + pair);
            assertThat(targets).containsExactly(youtube.origin() + "/p");
            assertThat(exit.toString()).doesNotContain("pa:ss", "someone");
        }
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        exchange.sendResponseHeaders(302, -1);
    }
}
