package io.cosmeya.scrapers.amqp;

import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory.ConfirmType;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/// Makes the broker confirm every message and return what has no queue, whatever the settings say: the outbox is built
/// on it.
@Component
class Confirming implements BeanPostProcessor {

    /// A broker that is blocked answers no question on a connection that has published; the client's ten minutes would
    /// outlast the blockade.
    private static final int ANSWER_MILLIS = 15_000;

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof CachingConnectionFactory connections) {
            connections.setPublisherConfirmType(ConfirmType.CORRELATED);
            connections.setPublisherReturns(true);
            connections.getRabbitConnectionFactory().setChannelRpcTimeout(ANSWER_MILLIS);
        }
        return bean;
    }
}
