package io.cosmeya.analytics;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// This module and those to its left, on the stores of this machine.
@SpringBootApplication(scanBasePackages = "io.cosmeya")
class AnalyticsApplication {

    static void main(String... arguments) {
        SpringApplication.run(AnalyticsApplication.class, arguments);
    }
}
