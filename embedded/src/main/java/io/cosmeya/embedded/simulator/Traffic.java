package io.cosmeya.embedded.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.web.Parameters;
import io.cosmeya.embedded.simulator.web.PlayedPlatform;
import io.cosmeya.embedded.simulator.world.Site;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Each request to the platform: understood, answered well or badly, and written into the log.
final class Traffic implements HttpHandler {

    private final Site site;
    private final PlayedPlatform platform;
    private final Clock clock;
    private final Faults faults;
    private final RequestLog log;
    private final long startedNanos;

    /// @param startedNanos when the simulator started, by the monotone clock
    Traffic(Site site, PlayedPlatform platform, Clock clock, Faults faults, RequestLog log, long startedNanos) {
        this.site = site;
        this.platform = platform;
        this.clock = clock;
        this.faults = faults;
        this.log = log;
        this.startedNanos = startedNanos;
    }

    /// The log knows of a request before its answer is on the way: who has the answer finds it there.
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        long began = System.nanoTime();
        try (exchange) {
            Answer good = platform.answer(asked(exchange));
            FaultKind fault = faults.draw(site, exchange.getRequestURI().getPath(), good.channelId());
            Answer said = FaultyReply.instead(fault, good, platform);
            log.add(logged(exchange, said, fault, began));
            FaultyReply.send(exchange, fault, said);
        }
    }

    private LoggedRequest logged(HttpExchange exchange, Answer answer, FaultKind fault, long began) {
        return new LoggedRequest(
                clock.instant(),
                (began - startedNanos) / 1_000_000,
                site.key(),
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                answer.channelId(),
                answer.status(),
                answer.body().length,
                fault == FaultKind.NONE ? "" : fault.name());
    }

    private static Asked asked(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return new Asked(
                exchange.getRequestMethod(),
                uri.getPath(),
                Parameters.of(uri.getRawQuery()),
                headers,
                exchange.getRequestBody().readAllBytes());
    }
}
