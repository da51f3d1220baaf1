package io.cosmeya.ingest;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.GetResponse;
import io.cosmeya.scrapers.Queues;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// One walk through a parking queue, on a channel in confirm mode.
class ParkingSpace {

    /// RabbitMQ 4 drops what was looked at and kept 20 times; so a message is renewed before.
    private static final int LOOKS = 10;

    private static final String DELIVERIES = "x-delivery-count";
    private static final long CONFIRM_MILLIS = 10_000;

    private final Channel channel;
    private final String queue;
    private final AtomicBoolean returned = new AtomicBoolean();
    private final Map<String, Integer> back = new HashMap<>();
    private long last;

    ParkingSpace(Channel channel, String queue) {
        this.channel = channel;
        this.queue = queue;
        channel.addReturnListener(_ -> returned.set(true));
    }

    /// The next message, or null where there is none.
    @Nullable
    GetResponse next() throws IOException {
        return channel.basicGet(Queues.parking(queue), false);
    }

    /// Whether this walk has put the message back already, and it was parked anew meanwhile.
    boolean isBackAgain(GetResponse got) {
        Integer replays = back.get(String.valueOf(got.getProps().getMessageId()));
        return replays != null && ParkedMessage.replays(got) > replays;
    }

    /// Publishes it to its queue; once the broker has it there, it leaves the parking queue.
    void putBack(GetResponse got) throws IOException, InterruptedException, TimeoutException {
        Map<String, Object> headers = new HashMap<>();
        headers.put(ParkedMessage.REPLAYS, ParkedMessage.replays(got) + 1);
        publish(queue, got, headers);
        back.put(String.valueOf(got.getProps().getMessageId()), ParkedMessage.replays(got));
    }

    /// Leaves it where it is.
    void keep(GetResponse got) throws IOException, InterruptedException, TimeoutException {
        Map<String, Object> headers = got.getProps().getHeaders();
        if (headers != null && headers.get(DELIVERIES) instanceof Number looks && looks.intValue() >= LOOKS) {
            Map<String, Object> renewed = new HashMap<>(headers);
            renewed.remove(DELIVERIES);
            publish(Queues.parking(queue), got, renewed);
        } else {
            last = got.getEnvelope().getDeliveryTag();
        }
    }

    /// Ends the walk: what was kept can be taken by others.
    void leave() throws IOException {
        if (last > 0) {
            channel.basicNack(last, true, true);
        }
    }

    private void publish(String to, GetResponse got, Map<String, Object> headers)
            throws IOException, InterruptedException, TimeoutException {
        channel.basicPublish("", to, true, ParkedMessages.properties(got, headers), got.getBody());
        channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
        if (returned.get()) {
            throw new IllegalStateException("parking: there is no queue " + to);
        }
        channel.basicAck(got.getEnvelope().getDeliveryTag(), false);
    }
}
