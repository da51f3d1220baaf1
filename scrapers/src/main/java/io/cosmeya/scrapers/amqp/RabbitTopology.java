package io.cosmeya.scrapers.amqp;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.Queues;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.amqp.core.Declarables;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.QueueBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The queues: durable, replicated, of no limited length. A message that fails too often goes to its parking queue and
/// is not lost on the way.
@Configuration(proxyBeanMethods = false)
class RabbitTopology {

    private static final int DELIVERIES = 50;

    @Bean
    Declarables queues() {
        Stream<String> names =
                Stream.concat(Arrays.stream(Platform.values()).map(Queues::tasks), Stream.of(Queues.SNAPSHOTS));
        return new Declarables(names.flatMap(name -> both(name).stream()).toList());
    }

    private static List<Queue> both(String name) {
        Queue parking = QueueBuilder.durable(Queues.parking(name)).quorum().build();
        Queue queue = QueueBuilder.durable(name)
                .quorum()
                .deliveryLimit(DELIVERIES)
                .overflow(QueueBuilder.Overflow.rejectPublish)
                .deadLetterExchange("")
                .deadLetterRoutingKey(parking.getName())
                .withArgument("x-dead-letter-strategy", "at-least-once")
                .build();
        return List.of(parking, queue);
    }
}
