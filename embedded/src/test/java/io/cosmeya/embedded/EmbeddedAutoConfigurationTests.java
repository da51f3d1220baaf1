package io.cosmeya.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedAutoConfigurationTests {
    @TempDir(factory = OpenFolder.class)
    static Path folder;

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
    void staysAwayWhereAPostgresIsNamed() {
        runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example/cosmeya")
                .run(context -> assertThat(context).doesNotHaveBean(JdbcConnectionDetails.class));
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
