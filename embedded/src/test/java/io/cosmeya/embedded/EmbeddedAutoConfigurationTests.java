package io.cosmeya.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.boot.amqp.autoconfigure.RabbitAutoConfiguration;
import org.springframework.boot.amqp.autoconfigure.RabbitConnectionDetails;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedAutoConfigurationTests {
    @TempDir(factory = OpenFolder.class)
    static Path folder;

    static StoreSet kept;

    @BeforeAll
    static void keepTheStoresFromOneContextToTheNext() {
        kept = StoreSet.join(folder);
    }

    @AfterAll
    static void end() {
        kept.leave();
    }

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(EmbeddedAutoConfiguration.class))
            .withPropertyValues("cosmeya.embedded.folder=" + folder);

    @Test
    void offersThePostgresOfThisMachineWhereNoneIsNamed() {
        runner.run(context -> {
            var details = context.getBean(JdbcConnectionDetails.class);
            try (var connection =
                    DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword())) {
                assertThat(connection.isValid(1)).isTrue();
            }
        });
    }

    @Test
    void offersTheClickHouseOfThisMachineToThoseWhoAskForIt() {
        runner.run(context -> {
            var details = context.getBean(StoreKind.Details.CLICKHOUSE, JdbcConnectionDetails.class);
            try (var connection = DriverManager.getConnection(
                            details.getJdbcUrl(), details.getUsername(), details.getPassword());
                    var rows = connection.createStatement().executeQuery("SELECT 42")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(42);
            }
            assertThat(details.getDriverClassName()).satisfies(Class::forName);
        });
    }

    @Test
    void offersTheBrokerOfThisMachineToBoot() {
        runner.withConfiguration(AutoConfigurations.of(RabbitAutoConfiguration.class))
                .run(context -> assertThat(context.getBean(ConnectionFactory.class)
                                .createConnection()
                                .isOpen())
                        .isTrue());
    }

    @Test
    void staysAwayWhereABrokerIsNamed() {
        runner.withPropertyValues("spring.rabbitmq.addresses[0]=broker.example:5672")
                .run(context -> assertThat(context).doesNotHaveBean(RabbitConnectionDetails.class));
    }

    @Test
    void bootStillOffersANamedPostgresBesideTheClickHouseOfThisMachine() {
        runner.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example/cosmeya")
                .run(context -> assertThat(
                                context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                        .contains("db.example"));
    }

    @Test
    void staysAwayWhereAPostgresIsNamed() {
        runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example/cosmeya")
                .run(context -> assertThat(context).doesNotHaveBean(StoreKind.Details.POSTGRES));
    }

    @Test
    void staysAwayWhereItIsSwitchedOff() {
        runner.withPropertyValues("cosmeya.embedded.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedStores.class));
    }

    @Test
    void oneSetServesAllContextsOfAJvm() {
        runner.run(one -> runner.run(
                other -> assertThat(other.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                        .isEqualTo(one.getBean(JdbcConnectionDetails.class).getJdbcUrl())));
    }
}
