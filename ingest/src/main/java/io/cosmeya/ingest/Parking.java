package io.cosmeya.ingest;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import io.cosmeya.scrapers.Queues;
import java.io.IOException;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.connection.Connection;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.stereotype.Component;

/// Where messages go that can never be stored, with the reason; it returns only when the broker has them.
@Component
class Parking {

    static final String REASON = "reason";

    private static final Logger log = LoggerFactory.getLogger(Parking.class);
    private static final long CONFIRM_MILLIS = 10_000;
    private static final int LONGEST_REASON = 2_000;
    static final int PERSISTENT = 2;

    private final ConnectionFactory broker;
    private final Clock clock;
    private volatile boolean blocked;

    Parking(ConnectionFactory broker, Clock clock) {
        this.clock = clock;
        ConnectionFactory publishing = broker.getPublisherConnectionFactory();
        // A broker that is short of memory stops reading from who publishes, our acknowledgements included.
        this.broker = publishing == null ? broker : publishing;
        this.broker.addConnectionListener(this::watch);
    }

    /// Whether the broker takes nothing now, for lack of memory or disk.
    boolean blocked() {
        return blocked;
    }

    /// Publishes with confirm; a broker that does not confirm is an [IllegalStateException].
    void park(Message message, String reason) {
        if (blocked) {
            throw new IllegalStateException("parking: the broker takes no messages now");
        }
        String id = message.getMessageProperties().getMessageId();
        Connection connection = broker.createConnection();
        // A channel of its own: confirms change the state of a channel, and this is rare.
        try (Channel channel = connection.getDelegate().createChannel()) {
            channel.confirmSelect();
            channel.basicPublish("", Queues.parking(Queues.SNAPSHOTS), properties(message, reason), message.getBody());
            channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
        } catch (IOException | TimeoutException e) {
            throw new IllegalStateException("parking: the broker did not confirm message " + id, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("parking: interrupted", e);
        }
        log.atWarn().addKeyValue("message.id", id).log("Parked a message: {}", reason);
    }

    private void watch(@Nullable Connection connection) {
        blocked = false;
        if (connection != null) {
            connection.getDelegate().addBlockedListener(_ -> blocked = true, () -> blocked = false);
        }
    }

    private AMQP.BasicProperties properties(Message message, String reason) {
        Map<String, Object> headers = new HashMap<>();
        headers.put(REASON, reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason);
        if (message.getMessageProperties().getHeader(ParkedMessage.REPLAYS) instanceof Number replays) {
            headers.put(ParkedMessage.REPLAYS, replays.intValue());
        }
        return new AMQP.BasicProperties.Builder()
                .messageId(message.getMessageProperties().getMessageId())
                .contentType("application/json")
                .timestamp(Date.from(clock.instant()))
                .deliveryMode(PERSISTENT)
                .headers(headers)
                .build();
    }
}
