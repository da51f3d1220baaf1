package io.cosmeya.embedded.simulator.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cosmeya.embedded.simulator.SimulatedClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.json.JsonMapper;

/// The part of the application's API that the tour uses, over HTTP, since the application stands to the right of this
/// module. A run appears when the clock has passed its slot, and is computed one look later.
final class StandInApi implements AutoCloseable {

    private static final JsonMapper MAPPER = new JsonMapper();

    final Map<Instant, Map<String, Object>> runs = new LinkedHashMap<>();
    final List<String> breaks = new ArrayList<>();
    final AtomicReference<String> signedIn = new AtomicReference<>("");
    final AtomicReference<String> pasted = new AtomicReference<>("");
    final AtomicReference<Instant> pastedAt = new AtomicReference<>(Instant.EPOCH);
    final AtomicInteger openedByHand = new AtomicInteger();
    final AtomicReference<Instant> openedAt = new AtomicReference<>(Instant.EPOCH);

    private final SimulatedClock clock;
    private final HttpServer server;

    StandInApi(SimulatedClock clock) throws IOException {
        this.clock = clock;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI origin() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        Object answer = switch (exchange.getRequestMethod() + " "
                + exchange.getRequestURI().getPath()) {
            case "GET /api/v1/channels" ->
                Map.of("items", List.of(Map.of("id", 7, "handle", "@" + query.replaceFirst(".*q=", ""))));
            case "GET /api/v1/channels/7/series" -> Map.of("events", List.of(Map.of("kind", "gone", "videoId", 6)));
            case "GET /api/v1/breakouts" -> Map.of("items", List.of(Map.of("videoId", 5)));
            case "POST /api/v1/breaks" -> enter(body);
            case "GET /api/v1/runs" -> look();
            case "POST /api/v1/runs" -> open();
            case "POST /api/v1/accounts" -> signIn(body);
            case "POST /api/v1/channels" -> paste(body);
            default -> throw new IOException("not asked for");
        };
        byte[] bytes = MAPPER.writeValueAsBytes(answer);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Object look() {
        runs.values().forEach(run -> run.put("computed", true));
        if (!pasted.get().isEmpty()) {
            Instant slot = DemoSlots.last(1, clock.instant()).getLast();
            if (slot.plusSeconds(60).isAfter(clock.instant())) {
                runs.computeIfAbsent(slot, at -> run(at, "scheduled"));
            }
        }
        return Map.of("items", List.copyOf(runs.values()).reversed(), "total", runs.size());
    }

    private Object open() {
        openedByHand.incrementAndGet();
        openedAt.set(clock.instant());
        return run(DemoSlots.last(1, clock.instant()).getLast(), "manual");
    }

    private Object enter(String body) {
        breaks.add(MAPPER.readTree(body).path("platform").asString());
        return Map.of("id", 1);
    }

    private Object signIn(String body) {
        signedIn.set(MAPPER.readTree(body).path("platform").asString());
        return Map.of("id", 1);
    }

    private Object paste(String body) {
        pasted.set(MAPPER.readTree(body).path("text").asString());
        pastedAt.set(clock.instant());
        return Map.of("links", List.of(Map.of("line", 1, "text", "x", "status", "accepted")));
    }

    static Map<String, Object> run(Instant slot, String kind) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("id", 1);
        run.put("slotAt", slot.toString());
        run.put("kind", kind);
        run.put("state", "closed");
        run.put("computed", false);
        run.put("expected", 9);
        run.put("done", 9);
        run.put("somethingNew", "x");
        return run;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
