package io.cosmeya.scrapers.run;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The slots, from the settings.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RunSettings.class)
class Schedule {

    @Bean
    Slots slots(RunSettings settings) {
        return settings.slots();
    }

    @Bean
    Pause pause() {
        return time -> {
            try {
                Thread.sleep(time);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
