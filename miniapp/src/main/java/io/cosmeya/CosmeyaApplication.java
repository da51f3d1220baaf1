package io.cosmeya;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/// The one application; which of its roles it plays is said by Spring profiles, and without any it plays all.
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Cosmeya")
public class CosmeyaApplication {

    /// Starts the roles that are named by `spring.profiles.active`.
    static void main(String[] args) {
        SpringApplication.run(CosmeyaApplication.class, args);
    }
}
