package io.cosmeya.scrapers.amqp;

import com.rabbitmq.client.Channel;
import io.cosmeya.embedded.bench.Figure;
import io.cosmeya.embedded.bench.Goal;
import io.cosmeya.embedded.bench.Measurements;
import io.cosmeya.embedded.bench.Report;
import io.cosmeya.embedded.bench.Scale;
import io.cosmeya.scrapers.Queues;
import io.cosmeya.scrapers.amqp.Outbox.Letter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.springframework.amqp.core.AcknowledgeMode;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.amqp.rabbit.listener.api.ChannelAwareBatchMessageListener;
import org.springframework.context.ApplicationContext;

/// Messages of 12 kB from a publisher through a quorum queue to two consumers, with confirms and
/// acknowledgements but no store: ours as the post publishes and ingest takes them, beside RabbitMQ's own
/// PerfTest with the same settings.
public final class BrokerBench {

    private static final int BYTES = 12_000;
    private static final int ACKNOWLEDGED_AT_ONCE = 100;
    private static final int CONSUMERS = 2;

    private final CachingConnectionFactory connections;
    private final AmqpAdmin admin;
    private final Dispatch dispatch;
    private final PerfTest perfTest;
    private final int messages = Scale.asked().of(20_000, 60_000);

    /// On the broker of a context.
    public BrokerBench(ApplicationContext context) {
        connections = context.getBean(CachingConnectionFactory.class);
        admin = context.getBean(AmqpAdmin.class);
        dispatch = new Dispatch(connections, Duration.ofSeconds(30));
        perfTest = new PerfTest(connections, Scale.asked().of(6, 10));
    }

    /// Ours and PerfTest in turn.
    public void measure(Report report) throws Exception {
        admin.initialize();
        report.version("RabbitMQ", version());
        Measurements measured = new Measurements();
        measured.rounds(Scale.asked().of(2, 5), () -> measured.put("ours", ours()), () -> {
            measured.put("PerfTest", perfTest.rate(BYTES, Dispatch.WINDOW, CONSUMERS, ACKNOWLEDGED_AT_ONCE));
            admin.deleteQueue(PerfTest.QUEUE);
        });
        report.line(
                "messages of 12 kB through a quorum queue, confirmed and acknowledged, beside PerfTest",
                new Figure(measured.of("ours"), "messages/s"),
                new Figure(measured.of("PerfTest"), "messages/s"),
                Figure.ratio(measured.of("ours").over(measured.of("PerfTest"))),
                Goal.atLeast(0.8));
    }

    private String version() {
        return String.valueOf(connections
                .createConnection()
                .getDelegate()
                .getServerProperties()
                .get("version"));
    }

    private double ours() throws Exception {
        CountDownLatch left = new CountDownLatch(messages);
        SimpleMessageListenerContainer container = container(left);
        container.start();
        double millis = Measurements.millis(() -> {
            for (int first = 0; first < messages; first += Post.BATCH) {
                if (dispatch.confirmed(letters(first)).size() < Post.BATCH) {
                    throw new IllegalStateException("a message was not confirmed");
                }
            }
            if (!left.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException(left.getCount() + " messages did not arrive");
            }
        });
        container.destroy();
        admin.purgeQueue(Queues.SNAPSHOTS, false);
        return messages / millis * 1_000;
    }

    private static List<Letter> letters(int first) {
        byte[] body = new byte[BYTES];
        return LongStream.range(first, first + Post.BATCH)
                .mapToObj(id -> new Letter(id, Queues.SNAPSHOTS, new UUID(0, id), body))
                .toList();
    }

    /// As ingest takes its batches.
    private SimpleMessageListenerContainer container(CountDownLatch left) {
        SimpleMessageListenerContainer built = new SimpleMessageListenerContainer(connections);
        built.setQueueNames(Queues.SNAPSHOTS);
        built.setConcurrentConsumers(CONSUMERS);
        built.setConsumerBatchEnabled(true);
        built.setBatchSize(ACKNOWLEDGED_AT_ONCE);
        built.setReceiveTimeout(250);
        built.setBatchReceiveTimeout(2_000);
        built.setPrefetchCount(2 * ACKNOWLEDGED_AT_ONCE);
        built.setAcknowledgeMode(AcknowledgeMode.MANUAL);
        built.setMessageListener((ChannelAwareBatchMessageListener) (batch, channel) -> {
            acknowledge(channel, batch.getLast());
            batch.forEach(_ -> left.countDown());
        });
        built.afterPropertiesSet();
        return built;
    }

    private static void acknowledge(Channel channel, Message last) {
        try {
            channel.basicAck(last.getMessageProperties().getDeliveryTag(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
