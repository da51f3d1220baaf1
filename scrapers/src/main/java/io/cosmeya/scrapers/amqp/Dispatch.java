package io.cosmeya.scrapers.amqp;

import io.cosmeya.scrapers.amqp.Outbox.Letter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

/// Publishes messages with so many unconfirmed ones on their way that the broker is never idle, and no more.
class Dispatch {

    /// Messages on their way before the oldest of them has to be confirmed.
    static final int WINDOW = 500;

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
        long until = System.nanoTime() + patience.toNanos();
        List<Long> confirmed = new ArrayList<>(letters.size());
        Deque<Sent> underWay = publish(letters, confirmed, until);
        while (!underWay.isEmpty()) {
            take(underWay, confirmed, until);
        }
        return confirmed;
    }

    /// All on one channel: each that waits for confirms is taken, and to open another is a question, which a
    /// broker that is blocked does not answer. What comes after a blockade, or when patience is over, is not sent.
    /// Gives those whose confirm is not yet taken.
    private Deque<Sent> publish(List<Letter> letters, List<Long> confirmed, long until) {
        Deque<Sent> underWay = new ArrayDeque<>(WINDOW);
        rabbit.invoke(channel -> {
            for (Letter letter : letters) {
                if (underWay.size() == WINDOW) {
                    take(underWay, confirmed, until);
                }
                if (blockade.stands() || System.nanoTime() > until) {
                    break;
                }
                CorrelationData correlation = new CorrelationData(Long.toString(letter.id()));
                channel.send("", letter.queue(), message(letter), correlation);
                underWay.add(new Sent(letter.id(), correlation));
            }
            return underWay.size();
        });
        return underWay;
    }

    /// Takes the confirm of the oldest.
    private static void take(Deque<Sent> underWay, List<Long> confirmed, long until) {
        Sent oldest = underWay.remove();
        if (confirmed(oldest.correlation, until - System.nanoTime())) {
            confirmed.add(oldest.id);
        }
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

    private record Sent(long id, CorrelationData correlation) {}
}
