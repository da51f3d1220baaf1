package io.cosmeya.embedded.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.cosmeya.embedded.simulator.youtube.Answer;
import io.cosmeya.embedded.simulator.youtube.Asked;
import io.cosmeya.embedded.simulator.youtube.YouTube;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Each request to the platform: understood, answered well or badly, and written into the log.
final class Traffic implements HttpHandler {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final YouTube platform;
    private final Clock clock;
    private final Faults faults;
    private final RequestLog log;
    private final long startedNanos = System.nanoTime();

    Traffic(YouTube platform, Clock clock, Faults faults, RequestLog log) {
        this.platform = platform;
        this.clock = clock;
        this.faults = faults;
        this.log = log;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        long began = System.nanoTime();
        Answer answer = platform.answer(asked(exchange));
        FaultKind fault = faults.draw(exchange.getRequestURI().getPath(), answer.channelId());
        int status = 0;
        try (exchange) {
            status = FaultyReply.send(exchange, fault, answer);
        } finally {
            log.add(logged(exchange, answer, fault, status, began));
        }
    }

    private LoggedRequest logged(HttpExchange exchange, Answer answer, FaultKind fault, int status, long began) {
        return new LoggedRequest(
                clock.instant(),
                (began - startedNanos) / 1_000_000,
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                answer.channelId(),
                status,
                answer.body().length,
                fault == FaultKind.NONE ? "" : fault.name(),
                (System.nanoTime() - began) / 1_000_000);
    }

    private static Asked asked(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        byte[] body = exchange.getRequestBody().readAllBytes();
        return new Asked(exchange.getRequestMethod(), uri.getPath(), query(uri), body(body));
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> query = new LinkedHashMap<>();
        String raw = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        for (String pair : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            query.putIfAbsent(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode body(byte[] bytes) {
        try {
            return bytes.length == 0 ? MissingNode.getInstance() : MAPPER.readTree(bytes);
        } catch (JacksonException noJson) {
            return MissingNode.getInstance();
        }
    }
}
