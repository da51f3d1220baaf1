package io.cosmeya.scrapers.amqp;

import io.cosmeya.scrapers.amqp.Outbox.Letter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.amqp.core.MessageProperties;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes messages out of the outbox: all of a batch are published, then their confirms are waited for together. Only
/// what the broker confirmed is deleted; a crash in between publishes it twice, with the same message id.
@Component
class Post {

    private static final Logger log = LoggerFactory.getLogger(Post.class);

    private static final int BATCH = 500;

    private final Outbox outbox;
    private final RabbitTemplate rabbit;
    private final Duration patience;
    private final Blockade blockade = new Blockade();

    Post(
            Outbox outbox,
            ConnectionFactory connections,
            @Value("${cosmeya.scrapers.outbox.patience:30s}") Duration patience) {
        this.outbox = outbox;
        this.patience = patience;
        this.rabbit = new RabbitTemplate(connections);
        rabbit.setMandatory(true);
        // A broker that is short of memory stops reading from who publishes, acknowledgements of listeners included.
        rabbit.setUsePublisherConnection(true);
        blockade.watch(connections);
    }

    /// Sends one batch; how many messages are now with the broker.
    @Transactional
    int send() {
        if (blockade.stands()) {
            return 0;
        }
        List<Letter> letters = outbox.oldest(BATCH);
        if (letters.isEmpty()) {
            return 0;
        }
        List<CorrelationData> sent = publish(letters);
        long until = System.nanoTime() + patience.toNanos();
        List<Long> confirmed = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            if (confirmed(sent.get(i), until - System.nanoTime())) {
                confirmed.add(letters.get(i).id());
            }
        }
        outbox.delete(confirmed);
        if (confirmed.size() < letters.size()) {
            log.warn("The broker took {} of {} messages, the others stay", confirmed.size(), letters.size());
        }
        return confirmed.size();
    }

    /// All on one channel: each that waits for confirms is taken, and to open another is a question, which a broker
    /// that
    /// is blocked does not answer. Those after a blockade are not sent.
    private List<CorrelationData> publish(List<Letter> letters) {
        List<CorrelationData> sent = new ArrayList<>(letters.size());
        rabbit.invoke(channel -> {
            for (Letter letter : letters) {
                if (blockade.stands()) {
                    break;
                }
                CorrelationData correlation = new CorrelationData(Long.toString(letter.id()));
                channel.send("", letter.queue(), message(letter), correlation);
                sent.add(correlation);
            }
            return sent.size();
        });
        return sent;
    }

    private static Message message(Letter letter) {
        return MessageBuilder.withBody(letter.payload())
                .setContentType(MessageProperties.CONTENT_TYPE_JSON)
                .setDeliveryMode(MessageDeliveryMode.PERSISTENT)
                .setMessageId(letter.messageId().toString())
                .build();
    }

    private static boolean confirmed(CorrelationData sent, long nanos) {
        try {
            return sent.getFuture()
                            .get(Math.max(0, nanos), TimeUnit.NANOSECONDS)
                            .ack()
                    && sent.getReturned() == null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
