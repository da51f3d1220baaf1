package io.cosmeya.embedded.simulator.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cosmeya.embedded.simulator.SimulatedClock;
import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.SimulatorAutoConfiguration;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

class DemoAutoConfigurationTests {

    @Test
    void theTourBeginsWhenTheApplicationIsReady() throws Exception {
        try (StandInApi api = new StandInApi(new SimulatedClock())) {
            Instant slot = DemoSlots.last(1, Clock.systemUTC().instant()).getLast();
            api.runs.put(slot, StandInApi.run(slot, "scheduled"));
            try (var context = application("local.server.port=" + api.origin().getPort())) {
                await().untilAsserted(() -> assertThat(api.openedByHand).hasValue(1));
                assertThat(context.getBean(Simulator.class).clock().offset()).isZero();
            }
        }
    }

    @Test
    void aProcessWithoutAnApiStartsWithoutATour() {
        try (ConfigurableApplicationContext context = application()) {
            assertThat(context.getBean(DemoStart.class)).isNotNull();
        }
    }

    private static ConfigurableApplicationContext application(String... properties) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("cosmeya.simulator.enabled=true", "cosmeya.demo.enabled=true")
                .properties(properties)
                .run();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({SimulatorAutoConfiguration.class, DemoAutoConfiguration.class})
    static class Application {}
}
