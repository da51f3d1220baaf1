package io.cosmeya.ingest;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ShutdownSignalException;
import io.cosmeya.ingest.Inspected.Poison;
import io.cosmeya.ingest.Inspected.Sound;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.listener.api.ChannelAwareBatchMessageListener;

/// Takes a batch of messages: inspects, stores, parks what is poison, and only then acknowledges.
class SnapshotListener implements ChannelAwareBatchMessageListener {

    private static final Logger log = LoggerFactory.getLogger(SnapshotListener.class);

    private final Inspection inspection;
    private final Intake intake;
    private final Parking parking;
    private final CountDownLatch stopping;
    private final Consumer<IntakeStopped> pause;

    SnapshotListener(
            Inspection inspection,
            Intake intake,
            Parking parking,
            CountDownLatch stopping,
            Consumer<IntakeStopped> pause) {
        this.inspection = inspection;
        this.intake = intake;
        this.parking = parking;
        this.stopping = stopping;
        this.pause = pause;
    }

    @Override
    public void onMessageBatch(List<Message> messages, @Nullable Channel given) {
        Channel channel = Objects.requireNonNull(given);
        long last = messages.getLast().getMessageProperties().getDeliveryTag();
        try {
            take(messages);
        } catch (IntakeStopped e) {
            giveBack(channel, last);
            pause.accept(e);
        } catch (RuntimeException e) {
            giveBack(channel, last);
            pause.accept(IntakeStopped.forNow(String.valueOf(e)));
            throw e;
        }
        // One thread owns the channel: all up to the last are these, and what was taken before.
        acknowledge(channel, last);
    }

    private void take(List<Message> messages) {
        List<Sound> sound = new ArrayList<>(messages.size());
        List<Poison> poison = new ArrayList<>();
        for (Message message : messages) {
            switch (inspection.inspect(message)) {
                case Sound good -> sound.add(good);
                case Poison bad -> poison.add(bad);
            }
        }
        if (!sound.isEmpty()) {
            poison.addAll(intake.take(sound, stopping));
        }
        poison.forEach(bad -> parking.park(bad.message(), bad.reason()));
    }

    /// A broker that is gone delivers the same messages again, which changes no row; the container waits for it.
    private static void acknowledge(Channel channel, long last) {
        try {
            channel.basicAck(last, true);
        } catch (IOException | ShutdownSignalException e) {
            log.warn("The broker has gone before it knew that a batch is stored: {}", e.getMessage());
        }
    }

    /// Back to the queue, so that no later acknowledgement covers them.
    private static void giveBack(Channel channel, long last) {
        try {
            channel.basicNack(last, true, true);
        } catch (IOException | RuntimeException e) {
            // A channel that is gone has given them back already.
        }
    }
}
