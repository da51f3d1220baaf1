package io.cosmeya.embedded.simulator;

import com.sun.net.httpserver.HttpExchange;
import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.web.PlayedPlatform;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;

/// How an answer goes wrong.
final class FaultyReply {

    private static final Duration DRIP = Duration.ofMillis(250);
    private static final int DRIPS = 240;
    private static final int MEGABYTE = 1 << 20;
    private static final int HUGE_MEGABYTES = 50;

    private FaultyReply() {}

    /// Plays a fault in the place of the answer.
    static void send(HttpExchange exchange, FaultKind fault, Answer answer) throws IOException {
        switch (fault) {
            case NONE,
                    TOO_MANY_REQUESTS,
                    SERVER_ERROR,
                    CONSENT_PAGE,
                    CHALLENGE,
                    LOGIN_WALL,
                    WRONG_CONTENT_TYPE,
                    FOREIGN_REDIRECT,
                    EMPTY_BODY -> Reply.send(exchange, answer);
            case TRUNCATED_GZIP -> truncated(exchange, answer);
            case SLOW_DRIP -> drip(exchange, answer);
            case HUGE_BODY -> huge(exchange, answer.contentType());
        }
    }

    /// What the client is told in the place of a good answer.
    static Answer instead(FaultKind fault, Answer good, PlayedPlatform platform) {
        return switch (fault) {
            case NONE -> good;
            case TOO_MANY_REQUESTS, CONSENT_PAGE, CHALLENGE, LOGIN_WALL -> about(good, platform.refusal(fault));
            case SERVER_ERROR -> Answer.html(503, "<html><title>Error 503</title></html>", good.channelId());
            case WRONG_CONTENT_TYPE -> Answer.html(200, "<html><script>alert(1)</script></html>", good.channelId());
            case FOREIGN_REDIRECT -> Answer.redirect(302, "https://elsewhere.example/landing", good.channelId());
            case EMPTY_BODY -> new Answer(200, good.contentType(), new byte[0], good.channelId());
            case TRUNCATED_GZIP, SLOW_DRIP, HUGE_BODY ->
                new Answer(200, good.contentType(), good.body(), good.channelId());
        };
    }

    private static Answer about(Answer good, Answer refusal) {
        return new Answer(refusal.status(), refusal.contentType(), refusal.body(), good.channelId(), refusal.headers());
    }

    private static void truncated(HttpExchange exchange, Answer answer) throws IOException {
        byte[] whole = Reply.gzip(answer.body());
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        Reply.bytes(exchange, 200, Arrays.copyOf(whole, whole.length / 2));
    }

    /// A byte now and then, for a minute.
    private static void drip(HttpExchange exchange, Answer answer) throws IOException {
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
    }

    private static void huge(HttpExchange exchange, String contentType) throws IOException {
        byte[] spaces = new byte[MEGABYTE];
        Arrays.fill(spaces, (byte) ' ');
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < HUGE_MEGABYTES; i++) {
                out.write(spaces);
            }
        }
    }
}
