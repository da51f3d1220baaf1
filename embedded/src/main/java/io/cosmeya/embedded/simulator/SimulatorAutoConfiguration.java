package io.cosmeya.embedded.simulator;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Gives the application the clock of the simulated world, where a simulator runs.
@AutoConfiguration
@ConditionalOnBooleanProperty("cosmeya.simulator.enabled")
public class SimulatorAutoConfiguration {

    @Bean
    @Primary
    SimulatedClock simulatedClock(Simulator simulator) {
        return simulator.clock();
    }
}
