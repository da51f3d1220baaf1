package io.cosmeya.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.amqp.autoconfigure.RabbitConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The process of a [SoakWorker], on stores that outlive it.
class SoakApplication implements AutoCloseable {

    private final ProcessBuilder builder;
    private Process process;

    SoakApplication(
            JdbcConnectionDetails postgres,
            JdbcConnectionDetails clickHouse,
            RabbitConnectionDetails broker,
            String hour,
            Path log)
            throws IOException {
        builder = new ProcessBuilder(command(hour))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment()
                .putAll(Map.of(
                        "SPRING_DATASOURCE_URL", postgres.getJdbcUrl(),
                        "SPRING_DATASOURCE_USERNAME", postgres.getUsername(),
                        "SPRING_DATASOURCE_PASSWORD", postgres.getPassword(),
                        "SPRING_RABBITMQ_HOST", broker.getFirstAddress().host(),
                        "SPRING_RABBITMQ_PORT",
                                Integer.toString(broker.getFirstAddress().port()),
                        "SPRING_RABBITMQ_USERNAME", broker.getUsername(),
                        "SPRING_RABBITMQ_PASSWORD", broker.getPassword(),
                        "COSMEYA_CLICKHOUSE_URL", clickHouse.getJdbcUrl(),
                        "COSMEYA_CLICKHOUSE_USER", clickHouse.getUsername(),
                        "COSMEYA_CLICKHOUSE_PASSWORD", clickHouse.getPassword()));
        process = builder.start();
    }

    void killAndStartAgain() throws IOException {
        process.destroyForcibly().onExit().join();
        process = builder.start();
    }

    /// One that could not start, since a store was away, is started again, as whoever runs it would.
    void keepAlive() throws IOException {
        if (!process.isAlive()) {
            process = builder.start();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static List<String> command(String hour) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SoakWorker.class.getName(),
                "--cosmeya.embedded.enabled=false",
                "--cosmeya.scrapers.runs.times=" + hour,
                "--cosmeya.scrapers.runs.window=0s",
                "--cosmeya.scrapers.runs.poll=200ms",
                "--cosmeya.scrapers.runs.lease=4s",
                "--cosmeya.scrapers.runs.backoff=500ms",
                "--cosmeya.scrapers.outbox.poll=100ms",
                "--cosmeya.scrapers.outbox.patience=5s",
                "--cosmeya.ingest.fill=300ms",
                "--cosmeya.ingest.idle=50ms",
                "--cosmeya.ingest.messages=7",
                "--cosmeya.ingest.pause=100ms",
                "--cosmeya.ingest.longest-pause=1s",
                "--cosmeya.ingest.look=1s",
                "--cosmeya.ingest.tick=300ms",
                "--spring.datasource.hikari.connection-timeout=3000");
    }
}
