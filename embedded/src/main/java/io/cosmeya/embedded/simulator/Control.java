package io.cosmeya.embedded.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.cosmeya.embedded.simulator.web.FaultKind;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// The control API: `GET|POST /control/clock`, `GET|POST|DELETE /control/faults`, `GET|DELETE /control/log`. A
/// body that cannot be understood gets 400.
final class Control implements HttpHandler {

    private final SimulatedClock clock;
    private final Faults faults;
    private final RequestLog log;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    Control(SimulatedClock clock, Faults faults, RequestLog log) {
        this.clock = clock;
        this.faults = faults;
        this.log = log;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        try {
            send(
                    exchange,
                    200,
                    answer(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), body));
        } catch (JacksonException | IllegalArgumentException misunderstood) {
            send(exchange, 400, Map.of("error", String.valueOf(misunderstood.getMessage())));
        }
    }

    private Object answer(String method, String path, byte[] body) {
        return switch (method + " " + path) {
            case "GET /control/clock" -> time();
            case "POST /control/clock" -> turn(mapper.readValue(body, Turn.class));
            case "GET /control/faults" -> Map.of("faults", faults.on());
            case "POST /control/faults" -> arrange(mapper.readValue(body, Arrangement.class));
            case "DELETE /control/faults" -> arrange(new Arrangement(null, null));
            case "GET /control/log" -> log.all();
            case "DELETE /control/log" -> {
                log.clear();
                yield List.of();
            }
            default -> throw new IllegalArgumentException("There is no " + method + " " + path);
        };
    }

    private Object turn(Turn turn) {
        if (turn.instant() != null) {
            clock.set(turn.instant());
        } else if (turn.offset() != null) {
            clock.setOffset(turn.offset());
        } else {
            throw new IllegalArgumentException("Give an instant or an offset");
        }
        return time();
    }

    private Object time() {
        return Map.of("instant", clock.instant(), "offset", clock.offset());
    }

    private Object arrange(Arrangement arrangement) {
        faults.set(
                arrangement.faults() == null ? List.of() : arrangement.faults(),
                arrangement.plan() == null ? List.of() : arrangement.plan());
        return Map.of("faults", faults.on());
    }

    private void send(HttpExchange exchange, int status, Object tree) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=UTF-8");
        Reply.bytes(exchange, status, mapper.writeValueAsBytes(tree));
    }

    private record Turn(@Nullable Instant instant, @Nullable Duration offset) {}

    private record Arrangement(
            @Nullable List<Fault> faults, @Nullable List<FaultKind> plan) {}
}
