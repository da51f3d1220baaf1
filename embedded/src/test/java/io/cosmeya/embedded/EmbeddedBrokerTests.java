package io.cosmeya.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.AuthenticationFailureException;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.MessageProperties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTests {
    private static final Map<String, Object> QUORUM = Map.of("x-queue-type", "quorum");

    @TempDir(factory = OpenFolder.class)
    Path folder;

    EmbeddedBroker broker;

    @BeforeEach
    void make() {
        broker = new EmbeddedBroker(folder, 0, Cache.folder().resolve("rabbitmq"));
    }

    @AfterEach
    void end() {
        broker.stop();
    }

    @Test
    void keepsTheMessagesOfAQuorumQueueOverARestart() throws Exception {
        var first = broker.start();
        try (var connection = connect(first);
                var channel = connection.createChannel()) {
            channel.queueDeclare("kept", true, false, false, QUORUM);
            channel.confirmSelect();
            channel.basicPublish("", "kept", MessageProperties.PERSISTENT_BASIC, new byte[] {42});
            channel.waitForConfirmsOrDie(5_000);
        }
        broker.stop();
        make();

        var second = broker.start();

        try (var connection = connect(second);
                var channel = connection.createChannel()) {
            // The queue elects its leader after the listener has opened.
            var message = await().until(() -> channel.basicGet("kept", true), got -> got != null);
            assertThat(message.getBody()).containsExactly(42);
        }
    }

    @Test
    void asksForThePassword() {
        var endpoint = broker.start();

        assertThatThrownBy(() -> connect(new Endpoint(endpoint.port(), "cosmeya", "wrong")))
                .isInstanceOf(AuthenticationFailureException.class);
        assertThatThrownBy(() -> connect(new Endpoint(endpoint.port(), "guest", "guest")))
                .isInstanceOf(AuthenticationFailureException.class);
    }

    @Test
    void takesItsEpmdAwayWithIt() throws Exception {
        broker.start();
        assertThat(Processes.below(folder)).isNotEmpty();

        broker.stop();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Processes.below(folder)).isEmpty());
    }

    @Test
    void missingProgramsSayWhatToDo() {
        assertThatThrownBy(() -> BrokerPrograms.found(Files.createDirectory(folder.resolve("empty"))))
                .isInstanceOf(MissingPart.class)
                .hasMessageContaining("./cosmeya setup")
                .hasMessageContaining("spring.rabbitmq.host");
    }

    private static Connection connect(Endpoint endpoint) throws Exception {
        var factory = new ConnectionFactory();
        factory.setHost("127.0.0.1");
        factory.setPort(endpoint.port());
        factory.setUsername(endpoint.user());
        factory.setPassword(endpoint.password());
        return factory.newConnection();
    }
}
