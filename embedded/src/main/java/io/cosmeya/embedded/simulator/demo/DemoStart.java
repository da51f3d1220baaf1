package io.cosmeya.embedded.simulator.demo;

import io.cosmeya.embedded.simulator.Simulator;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/// Holds the clock while the application starts, lets the tour begin when it is ready, and stops it with the
/// application.
final class DemoStart implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

    private final Simulator simulator;
    private final DemoSettings settings;
    private volatile @Nullable Thread tour;

    DemoStart(Simulator simulator, DemoSettings settings) {
        this.simulator = simulator;
        this.settings = settings;
        DemoTour.hold(simulator, settings, Clock.systemUTC());
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port == null) {
            log.warn("Demo: this process serves no API, so there is no tour");
            simulator.clock().setOffset(Duration.ZERO);
            return;
        }
        URI origin = URI.create("http://127.0.0.1:" + port);
        tour = Thread.ofPlatform()
                .daemon()
                .name("demo tour")
                .start(new DemoTour(simulator, settings, origin, Clock.systemUTC()));
    }

    @Override
    public void close() {
        Thread running = tour;
        if (running != null) {
            running.interrupt();
        }
    }
}
