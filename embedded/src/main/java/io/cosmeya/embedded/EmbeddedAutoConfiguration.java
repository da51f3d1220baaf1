package io.cosmeya.embedded;

import java.util.Arrays;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.amqp.autoconfigure.RabbitAutoConfiguration;
import org.springframework.boot.amqp.autoconfigure.RabbitConnectionDetails;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Offers Boot the connection details of a store of this machine for each store that the configuration does not name.
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, RabbitAutoConfiguration.class})
@ConditionalOnBooleanProperty(name = "cosmeya.embedded.enabled", matchIfMissing = true)
@EnableConfigurationProperties(EmbeddedSettings.class)
class EmbeddedAutoConfiguration {

    @Bean
    EmbeddedStores embeddedStores(EmbeddedSettings settings, ListableBeanFactory beans) {
        var needed = Arrays.stream(StoreKind.values()).filter(kind -> beans.containsBeanDefinition(kind.details));
        return new EmbeddedStores(settings, needed.toList());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnUnset("spring.datasource.url")
    @ConditionalOnClass(name = "org.postgresql.Driver")
    @ConditionalOnBooleanProperty(name = "cosmeya.embedded.postgres.enabled", matchIfMissing = true)
    static class Postgres {
        @Bean(StoreKind.Details.POSTGRES)
        @ConditionalOnMissingBean(JdbcConnectionDetails.class)
        JdbcConnectionDetails postgresConnectionDetails(EmbeddedStores stores) {
            return new PostgresConnectionDetails(stores);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnUnset("cosmeya.clickhouse.url")
    @ConditionalOnClass(name = "com.clickhouse.client.api.Client")
    @ConditionalOnBooleanProperty(name = "cosmeya.embedded.clickhouse.enabled", matchIfMissing = true)
    static class ClickHouse {
        @Bean(name = StoreKind.Details.CLICKHOUSE, defaultCandidate = false)
        @Qualifier("clickhouse")
        JdbcConnectionDetails clickhouseConnectionDetails(EmbeddedStores stores) {
            return new ClickHouseConnectionDetails(stores);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnUnset({"spring.rabbitmq.host", "spring.rabbitmq.addresses"})
    @ConditionalOnClass(name = "org.springframework.amqp.rabbit.core.RabbitTemplate")
    @ConditionalOnBooleanProperty(name = "cosmeya.embedded.broker.enabled", matchIfMissing = true)
    static class Broker {
        @Bean(StoreKind.Details.BROKER)
        @ConditionalOnMissingBean(RabbitConnectionDetails.class)
        RabbitConnectionDetails brokerConnectionDetails(EmbeddedStores stores) {
            return new BrokerConnectionDetails(stores);
        }
    }
}
