package io.cosmeya.ingest;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.DefaultConsumer;
import com.rabbitmq.client.Envelope;
import io.cosmeya.scrapers.Queues;
import io.cosmeya.scrapers.SnapshotJson;
import io.cosmeya.scrapers.SnapshotPage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.context.ApplicationContext;

/// The broker by the plain client of RabbitMQ: what publishes for all, and takes without storing.
final class BareBroker {

    private static final AMQP.BasicProperties PERSISTENT =
            new AMQP.BasicProperties.Builder().deliveryMode(2).build();

    private final Connection consuming;
    private final Connection publishing;

    BareBroker(ApplicationContext context) {
        ConnectionFactory connections = context.getBean(ConnectionFactory.class);
        consuming = connections.createConnection().getDelegate();
        publishing =
                connections.getPublisherConnectionFactory().createConnection().getDelegate();
    }

    String version() {
        return String.valueOf(consuming.getServerProperties().get("version"));
    }

    /// All at once, then one wait for the confirms of all.
    void publish(List<Letter> letters) throws Exception {
        try (Channel channel = publishing.createChannel()) {
            channel.confirmSelect();
            for (Letter letter : letters) {
                channel.basicPublish(
                        "",
                        Queues.SNAPSHOTS,
                        PERSISTENT.builder().messageId(letter.id).build(),
                        letter.body);
            }
            channel.waitForConfirmsOrDie(120_000);
        }
    }

    /// Publishes, takes and acknowledges, so many at once.
    void pass(List<Letter> letters, int atOnce) throws Exception {
        CountDownLatch taken = new CountDownLatch(letters.size());
        try (Channel channel = consuming.createChannel()) {
            channel.basicQos(2 * atOnce);
            channel.basicConsume(Queues.SNAPSHOTS, false, new DefaultConsumer(channel) {
                @Override
                public void handleDelivery(String tag, Envelope envelope, AMQP.BasicProperties properties, byte[] body)
                        throws IOException {
                    if (envelope.getDeliveryTag() % atOnce == 0) {
                        channel.basicAck(envelope.getDeliveryTag(), true);
                    }
                    taken.countDown();
                }
            });
            publish(letters);
            taken.await();
        }
    }

    /// A message as it is published.
    record Letter(String id, byte[] body) {
        static Letter of(SnapshotPage page) {
            return new Letter(page.messageId().toString(), SnapshotJson.write(page));
        }
    }
}
