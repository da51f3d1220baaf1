package io.cosmeya.scrapers.amqp;

import org.springframework.amqp.core.AcknowledgeMode;
import org.springframework.amqp.rabbit.config.SimpleRabbitListenerContainerFactory;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How workers take tasks: one at a time, acknowledged by hand, patient with a broker that is not there yet.
@Configuration(proxyBeanMethods = false)
class TaskContainers {

    @Bean
    SimpleRabbitListenerContainerFactory oneByOne(ConnectionFactory connections) {
        SimpleRabbitListenerContainerFactory factory = new SimpleRabbitListenerContainerFactory();
        factory.setConnectionFactory(connections);
        factory.setAcknowledgeMode(AcknowledgeMode.MANUAL);
        factory.setPrefetchCount(1);
        factory.setMissingQueuesFatal(false);
        return factory;
    }
}
