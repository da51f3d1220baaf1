package io.cosmeya.scrapers.amqp;

import io.cosmeya.scrapers.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Empties the outbox as fast as the broker confirms.
@Component
@Role("scrapers")
class OutboxRelay {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private final Post post;

    OutboxRelay(Post post) {
        this.post = post;
    }

    @Scheduled(fixedDelayString = "${cosmeya.scrapers.outbox.poll:250ms}")
    void relay() {
        try {
            while (post.send() > 0 && !Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        } catch (AmqpException broken) {
            log.warn("The broker cannot be reached, messages stay in the outbox: {}", broken.getMessage());
        }
    }
}
