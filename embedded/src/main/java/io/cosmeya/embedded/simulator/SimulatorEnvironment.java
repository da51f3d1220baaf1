package io.cosmeya.embedded.simulator;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.BootstrapContextClosedEvent;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/// Starts the simulator before any bean exists (`cosmeya.simulator.enabled=true`; `.seed`, `.port`), says by
/// `cosmeya.scrapers.pages.origins[…]` that it answers for the platform's hosts, and hands it to the
/// application context, which closes it.
final class SimulatorEnvironment implements EnvironmentPostProcessor, Ordered {

    private static final String NAME = "simulator";

    private final ConfigurableBootstrapContext bootstrap;
    private final DeferredLogFactory logs;

    SimulatorEnvironment(ConfigurableBootstrapContext bootstrap, DeferredLogFactory logs) {
        this.bootstrap = bootstrap;
        this.logs = logs;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty("cosmeya.simulator.enabled", Boolean.class, false)) {
            return;
        }
        Simulator simulator = Simulator.start(
                environment.getProperty("cosmeya.simulator.seed", Long.class, 1L),
                new SimulatedClock(),
                environment.getProperty("cosmeya.simulator.port", Integer.class, 0));
        logs.getLog(SimulatorEnvironment.class)
                .info("The simulator plays the platforms from " + simulator.origin() + " on: no request goes to them");
        bootstrap.addCloseListener(closed -> handOver(closed, simulator));
        add(environment.getPropertySources(), origins(simulator));
    }

    private static void handOver(BootstrapContextClosedEvent closed, Simulator simulator) {
        ((GenericApplicationContext) closed.getApplicationContext())
                .registerBean(NAME, Simulator.class, () -> simulator);
    }

    private static Map<String, Object> origins(Simulator simulator) {
        Map<String, Object> origins = new HashMap<>();
        simulator
                .origins()
                .forEach((real, played) ->
                        origins.put("cosmeya.scrapers.pages.origins[" + real + "]", played.toString()));
        return origins;
    }

    /// Below the command line and the environment, above the files.
    private static void add(MutablePropertySources sources, Map<String, Object> properties) {
        MapPropertySource source = new MapPropertySource(NAME, properties);
        if (sources.contains(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)) {
            sources.addAfter(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, source);
        } else {
            sources.addFirst(source);
        }
    }

    /// After the files are read, since they may switch it on.
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
