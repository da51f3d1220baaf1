package io.cosmeya.ingest;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the way to ClickHouse and brings its tables up to date before anybody gets it.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ClickHouseSettings.class, IngestSettings.class})
class ClickHouseConfiguration {

    @Bean
    ClickHouse clickHouse(
            ClickHouseSettings settings,
            IngestSettings ingest,
            @Qualifier("clickhouse") ObjectProvider<JdbcConnectionDetails> details,
            DataSource postgres,
            Clock clock) {
        ClickHouse clickHouse = new ClickHouse(address(settings, details));
        MigrationTurn turn = new MigrationTurn(postgres);
        new ClickHouseMigrations(clickHouse.jdbc(), turn, clock).run();
        new Retention(clickHouse.jdbc(), turn).keep(ingest.rawRows());
        return clickHouse;
    }

    private static ClickHouseAddress address(
            ClickHouseSettings settings, ObjectProvider<JdbcConnectionDetails> details) {
        if (settings.url() != null) {
            return ClickHouseAddress.of(settings.url(), settings.user(), settings.password());
        }
        JdbcConnectionDetails found = details.getIfAvailable();
        if (found == null) {
            throw new IllegalStateException(
                    "cosmeya.clickhouse.url: not set, and no ClickHouse comes with this process");
        }
        return ClickHouseAddress.of(found.getJdbcUrl(), found.getUsername(), found.getPassword());
    }
}
