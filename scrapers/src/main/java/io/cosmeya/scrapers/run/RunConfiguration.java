package io.cosmeya.scrapers.run;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The settings of the runs, and how to wait.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RunSettings.class)
class RunConfiguration {

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
