package io.cosmeya.scrapers.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.SimulatedClock;
import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.scrapers.Counter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// Servers that play the platforms from a moment on, and scrapers before them. The world moves on while they read, so
/// that an exact number may be some views old.
public class SimulatedWorld implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final SimulatedClock clock = new SimulatedClock();
    private final Simulator simulator = Simulator.start(1, clock);
    private final List<AnnotationConfigApplicationContext> contexts = new ArrayList<>();

    public Simulator simulator() {
        return simulator;
    }

    /// The packages of these classes before the servers, at the moment again, to be refreshed; it is closed with them.
    public AnnotationConfigApplicationContext context(Map<String, Object> settings, Class<?>... rooms) {
        clock.set(NOW);
        AnnotationConfigApplicationContext context = HttpWiring.of(simulator.origins(), clock, settings, rooms);
        contexts.add(context);
        return context;
    }

    /// Within its rounding and what the world has moved, a number is true.
    public static void near(Counter counter, long truth, String what) {
        assertThat(counter).as(what).isNotNull();
        long off = Math.max(counter.step(), truth / 1_000 + 5);
        assertThat(counter.value()).as(what).isBetween(truth - off, truth + off);
    }

    /// A number that is not rounded is true.
    public static void exactlyNear(Counter counter, long truth, String what) {
        near(counter, truth, what);
        assertThat(counter.step()).as(what).isEqualTo(1);
    }

    @Override
    public void close() {
        contexts.forEach(AnnotationConfigApplicationContext::close);
        simulator.close();
    }
}
