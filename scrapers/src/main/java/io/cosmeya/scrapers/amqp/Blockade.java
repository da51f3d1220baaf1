package io.cosmeya.scrapers.amqp;

import com.rabbitmq.client.BlockedListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.rabbit.connection.Connection;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;

/// Whether the broker has said that it takes no messages now, for lack of memory or disk. What is published meanwhile
/// waits in the socket, and once that is full, so does who publishes: with a transaction open.
final class Blockade implements BlockedListener {

    private static final Logger log = LoggerFactory.getLogger(Blockade.class);

    private volatile boolean stands;

    /// Listens to the connections that publish.
    void watch(ConnectionFactory connections) {
        ConnectionFactory publishing = connections.getPublisherConnectionFactory();
        (publishing == null ? connections : publishing).addConnectionListener(this::listen);
    }

    boolean stands() {
        return stands;
    }

    private void listen(@Nullable Connection connection) {
        stands = false;
        if (connection != null) {
            connection.addBlockedListener(this);
        }
    }

    @Override
    public void handleBlocked(String reason) {
        stands = true;
        log.error("The broker takes no messages, they stay in the outbox: {}", reason);
    }

    @Override
    public void handleUnblocked() {
        stands = false;
        log.info("The broker takes messages again");
    }
}
