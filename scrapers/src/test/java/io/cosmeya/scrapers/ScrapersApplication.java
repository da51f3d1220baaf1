package io.cosmeya.scrapers;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// This module alone, on the stores of this machine, with a clock that tests set.
@SpringBootApplication
public class ScrapersApplication {

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }
}
