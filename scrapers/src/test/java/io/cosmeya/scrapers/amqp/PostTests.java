package io.cosmeya.scrapers.amqp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.Queues;
import io.cosmeya.scrapers.ScrapersTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ScrapersTest
class PostTests {

    @Autowired
    Outbox outbox;

    @Autowired
    Post post;

    @Autowired
    RabbitTemplate rabbit;

    @Autowired
    RabbitAdmin admin;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Ground ground;

    @BeforeEach
    void clear() {
        ground.clear();
        admin.initialize();
        admin.purgeQueue(Queues.SNAPSHOTS);
    }

    @Test
    void aConfirmedMessageLeavesTheOutboxDurable() {
        UUID id = put(Queues.SNAPSHOTS);
        assertThat(post.send()).isEqualTo(1);
        assertThat(waiting()).isZero();
        Message message = rabbit.receive(Queues.SNAPSHOTS, 5000);
        assertThat(message.getMessageProperties().getMessageId()).isEqualTo(id.toString());
        assertThat(message.getMessageProperties().getReceivedDeliveryMode()).isEqualTo(MessageDeliveryMode.PERSISTENT);
        assertThat(message.getBody()).asString().isEqualTo("{}");
    }

    @Test
    void aMessageOutlivesABrokerThatIsNotThere() {
        put(Queues.SNAPSHOTS);
        CachingConnectionFactory nowhere = new CachingConnectionFactory("127.0.0.1", 1);
        Post lost = new Post(outbox, nowhere, Duration.ofSeconds(1));
        assertThatThrownBy(() -> transactions.execute(_ -> lost.send())).isInstanceOf(AmqpException.class);
        nowhere.destroy();
        assertThat(waiting()).isEqualTo(1);
        assertThat(post.send()).isEqualTo(1);
    }

    @Test
    void aCrashAfterTheConfirmSendsTheSameMessageIdTwice() {
        UUID id = put(Queues.SNAPSHOTS);
        transactions.executeWithoutResult(crash -> {
            post.send();
            crash.setRollbackOnly();
        });
        assertThat(post.send()).isEqualTo(1);
        for (int i = 0; i < 2; i++) {
            Message message = rabbit.receive(Queues.SNAPSHOTS, 5000);
            assertThat(message.getMessageProperties().getMessageId()).isEqualTo(id.toString());
        }
    }

    @Test
    void aMessageWithoutAQueueStays() {
        put("nowhere");
        put(Queues.SNAPSHOTS);
        assertThat(post.send()).isEqualTo(1);
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void aLargeBacklogGoesInBatches() {
        ground.execute("""
                INSERT INTO scrapers.outbox (queue, message_id, payload, created_at)
                SELECT 'snapshots', gen_random_uuid(), '{}', '2026-11-23T09:00:00Z' FROM generate_series(1, 1200)""");
        assertThat(post.send()).isEqualTo(1000);
        assertThat(post.send()).isEqualTo(200);
        assertThat(waiting()).isZero();
    }

    private UUID put(String queue) {
        UUID id = UUID.randomUUID();
        outbox.add(queue, id, "{}".getBytes());
        return id;
    }

    private long waiting() {
        return ground.count("SELECT count(*) FROM scrapers.outbox");
    }
}
