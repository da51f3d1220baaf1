package io.cosmeya.scrapers.amqp;

import io.cosmeya.scrapers.amqp.Outbox.Letter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.amqp.core.MessageProperties;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/// Publishes messages, all of a batch, then waits for their confirms together.
class Dispatch {

    private final RabbitTemplate rabbit;
    private final Duration patience;
    private final Blockade blockade = new Blockade();

    /// @param patience for the confirms of a batch
    Dispatch(ConnectionFactory connections, Duration patience) {
        this.patience = patience;
        this.rabbit = new RabbitTemplate(connections);
        rabbit.setMandatory(true);
        // A broker that is short of memory stops reading from who publishes, acknowledgements of listeners included.
        rabbit.setUsePublisherConnection(true);
        blockade.watch(connections);
    }

    /// Whether the broker takes nothing for now.
    boolean blocked() {
        return blockade.stands();
    }

    /// Publishes a batch; the ids of those that the broker has confirmed and put into a queue.
    List<Long> confirmed(List<Letter> letters) {
        List<CorrelationData> sent = publish(letters);
        long until = System.nanoTime() + patience.toNanos();
        List<Long> confirmed = new ArrayList<>(sent.size());
        for (int i = 0; i < sent.size(); i++) {
            if (confirmed(sent.get(i), until - System.nanoTime())) {
                confirmed.add(letters.get(i).id());
            }
        }
        return confirmed;
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
