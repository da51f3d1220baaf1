package io.cosmeya.embedded.simulator.demo;

import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.SimulatorAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/// Starts the tour once the application is ready, where a simulator runs and `cosmeya.demo.enabled=true`.
@AutoConfiguration(after = SimulatorAutoConfiguration.class)
@ConditionalOnBooleanProperty({"cosmeya.demo.enabled", "cosmeya.simulator.enabled"})
@EnableConfigurationProperties(DemoSettings.class)
public class DemoAutoConfiguration {

    @Bean
    DemoStart demoStart(Simulator simulator, DemoSettings settings) {
        return new DemoStart(simulator, settings);
    }
}
