package io.cosmeya.ingest;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.GetResponse;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.Queues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.amqp.rabbit.connection.Connection;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.stereotype.Component;

/// The messages that could not be taken, to be looked at and put back. A message goes back by a publish that the broker
/// confirms, and leaves its parking queue only then: a crash in between doubles it, which changes no row.
@Component
public class ParkedMessages {

    /// The most that is looked at in one go.
    public static final int MOST = 1_000;

    private final ConnectionFactory broker;

    ParkedMessages(ConnectionFactory broker) {
        ConnectionFactory publishing = broker.getPublisherConnectionFactory();
        this.broker = publishing == null ? broker : publishing;
    }

    /// How many messages are parked, by the queue that they came from: `snapshots`, `parsing_youtube`.
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        on(channel -> {
            for (String queue : queues()) {
                counts.put(queue, channel.messageCount(Queues.parking(queue)));
            }
        });
        return counts;
    }

    /// The oldest messages parked from a queue, which stay there.
    public List<ParkedMessage> list(String queue, int limit) {
        return look(queue, limit, _ -> false);
    }

    /// Puts the oldest messages back to their queue and says which; a message that is parked again meanwhile is not
    /// taken twice. A dry run only says which they would be.
    public List<ParkedMessage> replay(String queue, int limit, boolean dryRun) {
        return look(queue, limit, _ -> !dryRun);
    }

    /// Puts the one message of an id back, or none, where the oldest [#MOST] have no such id.
    public List<ParkedMessage> replay(String queue, String id, boolean dryRun) {
        return look(queue, MOST, message -> !dryRun && id.equals(message.id())).stream()
                .filter(message -> id.equals(message.id()))
                .toList();
    }

    private List<ParkedMessage> look(String queue, int limit, Predicate<ParkedMessage> back) {
        if (!queues().contains(queue)) {
            throw new IllegalArgumentException("queue: one of " + queues() + ", got " + queue);
        }
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit: 1 to " + MOST + ", got " + limit);
        }
        List<ParkedMessage> seen = new ArrayList<>();
        on(channel -> {
            ParkingSpace space = new ParkingSpace(channel, queue);
            // Not bounded by the count of the queue, which the broker tells some moments late.
            for (GetResponse got = space.next(); got != null; got = space.next()) {
                ParkedMessage message = ParkedMessage.of(queue, got);
                boolean again = space.isBackAgain(got);
                if (!again && back.test(message)) {
                    space.putBack(got);
                } else {
                    space.keep(got);
                }
                if (!again) {
                    seen.add(message);
                }
                if (again || seen.size() == limit) {
                    break;
                }
            }
            space.leave();
        });
        return seen;
    }

    private void on(Work work) {
        Connection connection = broker.createConnection();
        // A channel of its own, closed at the end: what it still holds goes back to where it was.
        try (Channel channel = connection.getDelegate().createChannel()) {
            channel.confirmSelect();
            work.on(channel);
        } catch (IOException | TimeoutException e) {
            throw new IllegalStateException("parking: the broker did not do it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("parking: interrupted", e);
        }
    }

    private static List<String> queues() {
        return Stream.concat(
                        Stream.of(Queues.SNAPSHOTS),
                        Arrays.stream(Platform.values()).map(Queues::tasks))
                .toList();
    }

    private interface Work {
        void on(Channel channel) throws IOException, InterruptedException, TimeoutException;
    }

    /// The properties of a message that goes back or is parked anew: who it is, not what the broker noted of its way.
    static AMQP.BasicProperties properties(GetResponse got, Map<String, Object> headers) {
        return new AMQP.BasicProperties.Builder()
                .messageId(got.getProps().getMessageId())
                .contentType(got.getProps().getContentType())
                .timestamp(got.getProps().getTimestamp())
                .deliveryMode(Parking.PERSISTENT)
                .headers(headers)
                .build();
    }
}
