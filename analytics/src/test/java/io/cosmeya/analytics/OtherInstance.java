package io.cosmeya.analytics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// A second instance of the role, in a process of its own, on the stores of this one.
final class OtherInstance {

    private OtherInstance() {}

    static Process start(JdbcConnectionDetails postgres, JdbcConnectionDetails clickHouse) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                AnalyticsApplication.class.getName(),
                "--spring.profiles.active=analytics",
                "--spring.main.keep-alive=true",
                "--spring.datasource.url=" + postgres.getJdbcUrl(),
                "--spring.datasource.username=" + postgres.getUsername(),
                "--spring.datasource.password=" + postgres.getPassword(),
                "--cosmeya.clickhouse.url=" + clickHouse.getJdbcUrl(),
                "--cosmeya.clickhouse.user=" + clickHouse.getUsername(),
                "--cosmeya.clickhouse.password=" + clickHouse.getPassword(),
                "--spring.rabbitmq.host=127.0.0.1",
                "--spring.rabbitmq.port=1");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "other-instance.log").toFile())
                .start();
    }
}
