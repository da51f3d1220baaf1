package io.cosmeya.embedded.simulator;

import com.sun.net.httpserver.HttpExchange;
import io.cosmeya.embedded.simulator.youtube.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/// How an answer goes wrong.
final class FaultyReply {

    private static final String SORRY =
            "<html><head><title>Sorry...</title></head><body>Our systems have detected unusual traffic from your"
                    + " computer network.</body></html>";
    private static final String CONSENT = """
            <!DOCTYPE html><html lang="en"><head><title>Before you continue to YouTube</title></head><body>
            <form action="https://consent.youtube.com/save" method="POST"><input type="hidden" name="set_eom" value="true">
            <button>Reject all</button></form></body></html>
            """;
    private static final Duration DRIP = Duration.ofMillis(250);
    private static final int DRIPS = 240;
    private static final int MEGABYTE = 1 << 20;
    private static final int HUGE_MEGABYTES = 50;

    private FaultyReply() {}

    /// Plays a fault in the place of the answer; gives the status that the client sees.
    static int send(HttpExchange exchange, FaultKind fault, Answer answer) throws IOException {
        return switch (fault) {
            case NONE -> {
                Reply.send(exchange, answer);
                yield answer.status();
            }
            case TOO_MANY_REQUESTS -> page(exchange, 429, SORRY);
            case SERVER_ERROR -> page(exchange, 503, "<html><title>Error 503</title></html>");
            case EMPTY_BODY -> empty(exchange, answer.contentType());
            case TRUNCATED_GZIP -> truncated(exchange, answer);
            case SLOW_DRIP -> drip(exchange, answer);
            case CONSENT_PAGE -> page(exchange, 200, CONSENT);
            case WRONG_CONTENT_TYPE -> page(exchange, 200, "<html><script>alert(1)</script></html>");
            case FOREIGN_REDIRECT -> elsewhere(exchange);
            case HUGE_BODY -> huge(exchange, answer.contentType());
        };
    }

    private static int page(HttpExchange exchange, int status, String html) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
        Reply.bytes(exchange, status, html.getBytes(StandardCharsets.UTF_8));
        return status;
    }

    private static int empty(HttpExchange exchange, String contentType) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        Reply.bytes(exchange, 200, new byte[0]);
        return 200;
    }

    private static int truncated(HttpExchange exchange, Answer answer) throws IOException {
        byte[] whole = Reply.gzip(answer.body());
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        Reply.bytes(exchange, 200, Arrays.copyOf(whole, whole.length / 2));
        return 200;
    }

    /// A byte now and then, for a minute.
    private static int drip(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < Math.min(DRIPS, answer.body().length); i++) {
                out.write(answer.body()[i]);
                out.flush();
                Thread.sleep(DRIP);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 200;
    }

    private static int elsewhere(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Location", "https://elsewhere.example/landing");
        Reply.bytes(exchange, 302, new byte[0]);
        return 302;
    }

    private static int huge(HttpExchange exchange, String contentType) throws IOException {
        byte[] spaces = new byte[MEGABYTE];
        Arrays.fill(spaces, (byte) ' ');
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < HUGE_MEGABYTES; i++) {
                out.write(spaces);
            }
        }
        return 200;
    }
}
