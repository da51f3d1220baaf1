package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets kept pages that are too old.
@Component
@Role("scrapers")
class Forgetting {

    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);

    private final KeptPages kept;

    Forgetting(KeptPages kept) {
        this.kept = kept;
    }

    @Scheduled(fixedDelayString = "${cosmeya.scrapers.kept-pages.every:1h}")
    void forget() {
        int forgotten = kept.forget();
        if (forgotten > 0) {
            log.info("Forgot the pages of {} tasks", forgotten);
        }
    }
}
