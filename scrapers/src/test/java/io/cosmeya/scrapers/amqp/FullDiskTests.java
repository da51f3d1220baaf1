package io.cosmeya.scrapers.amqp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.Queues;
import io.cosmeya.scrapers.ScrapersTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// A broker whose disk is full takes nothing: messages wait in the outbox, and go out by themselves when there is room.
@ScrapersTest
class FullDiskTests {

    @Autowired
    Outbox outbox;

    @Autowired
    ConnectionFactory connections;

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

    @AfterEach
    void makeRoom() throws Exception {
        BrokerControl.run("set_disk_free_limit", "50MB");
    }

    @Test
    void whatWaitsForRoomGoesOutByItself() throws Exception {
        Post post = new Post(outbox, connections, Duration.ofSeconds(2));
        Set<String> ids = Stream.generate(UUID::randomUUID)
                .limit(40)
                .peek(this::put)
                .map(UUID::toString)
                .collect(Collectors.toSet());
        BrokerControl.run("set_disk_free_limit", "100000GB");

        assertThat(send(post)).isZero();
        long from = System.nanoTime();
        assertThat(send(post)).isZero();
        // Not published again and again into a socket that nobody reads.
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(1));
        assertThat(waiting()).isEqualTo(40);

        BrokerControl.run("set_disk_free_limit", "50MB");
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            send(post);
            return waiting() == 0;
        });
        assertThat(received()).isEqualTo(ids);
    }

    private Set<String> received() {
        Set<String> received = new HashSet<>();
        for (Message message = rabbit.receive(Queues.SNAPSHOTS, 2_000);
                message != null;
                message = rabbit.receive(Queues.SNAPSHOTS, 500)) {
            received.add(message.getMessageProperties().getMessageId());
        }
        return received;
    }

    private int send(Post post) {
        return transactions.execute(_ -> post.send());
    }

    private void put(UUID id) {
        outbox.add(Queues.SNAPSHOTS, id, "{}".getBytes());
    }

    private long waiting() {
        return ground.count("SELECT count(*) FROM scrapers.outbox");
    }
}
