package io.cosmeya.scrapers.amqp;

import io.cosmeya.scrapers.amqp.Outbox.Letter;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes messages out of the outbox. Only what the broker confirmed is deleted; a crash in between publishes it twice,
/// with the same message id.
@Component
class Post {

    private static final Logger log = LoggerFactory.getLogger(Post.class);

    /// Messages of one transaction.
    static final int BATCH = 2 * Dispatch.WINDOW;

    private final Outbox outbox;
    private final Dispatch dispatch;

    Post(
            Outbox outbox,
            ConnectionFactory connections,
            @Value("${cosmeya.scrapers.outbox.patience:30s}") Duration patience) {
        this.outbox = outbox;
        this.dispatch = new Dispatch(connections, patience);
    }

    /// Sends one batch; how many messages are now with the broker.
    @Transactional
    int send() {
        if (dispatch.blocked()) {
            return 0;
        }
        List<Letter> letters = outbox.oldest(BATCH);
        if (letters.isEmpty()) {
            return 0;
        }
        List<Long> confirmed = dispatch.confirmed(letters);
        outbox.delete(confirmed);
        if (confirmed.size() < letters.size()) {
            log.warn("The broker took {} of {} messages, the others stay", confirmed.size(), letters.size());
        }
        return confirmed.size();
    }
}
