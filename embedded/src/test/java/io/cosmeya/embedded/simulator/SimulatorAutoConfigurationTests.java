package io.cosmeya.embedded.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class SimulatorAutoConfigurationTests {

    @Test
    void theApplicationAsksTheSimulatorAndReadsItsClock() {
        try (ConfigurableApplicationContext context = application("cosmeya.simulator.enabled=true")) {
            Simulator simulator = context.getBean(Simulator.class);
            Map<String, String> origins = Binder.get(context.getEnvironment())
                    .bind("cosmeya.scrapers.pages.origins", Bindable.mapOf(String.class, String.class))
                    .get();
            assertThat(origins)
                    .containsOnlyKeys(simulator.origins().keySet())
                    .containsValue(simulator.origin().toString());
            assertThat(context.getBean(Clock.class)).isSameAs(simulator.clock());
        }
    }

    @Test
    void theServerStopsWithTheApplication() throws Exception {
        Visitor visitor;
        try (ConfigurableApplicationContext context = application("cosmeya.simulator.enabled=true")) {
            visitor = Visitor.of(context.getBean(Simulator.class));
            assertThat(visitor.get("/sw.js_data").statusCode()).isEqualTo(200);
        }
        assertThatThrownBy(() -> visitor.get("/sw.js_data")).isInstanceOf(IOException.class);
    }

    @Test
    void withoutTheSettingThereIsNoSimulator() {
        try (ConfigurableApplicationContext context = application("cosmeya.simulator.enabled=false")) {
            assertThat(context.getBeansOfType(Simulator.class)).isEmpty();
            assertThat(context.getBean(Clock.class)).isNotInstanceOf(SimulatedClock.class);
        }
    }

    private static ConfigurableApplicationContext application(String... properties) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .run();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(SimulatorAutoConfiguration.class)
    static class Application {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
