package io.cosmeya.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param folder where the data of all three lives, from one start to the next
@ConfigurationProperties("cosmeya.embedded")
record EmbeddedSettings(
        @DefaultValue(".cosmeya/stores") Path folder,
        @DefaultValue Postgres postgres,
        @DefaultValue ClickHouse clickhouse,
        @DefaultValue Broker broker) {

    /// @param port where Postgres listens, 0 = any free port
    record Postgres(@DefaultValue("0") int port) {}

    /// @param port    where the engine listens for HTTP, 0 = any free port
    /// @param library where `libchdb.so` is; looked for from the working folder upwards if null
    record ClickHouse(@DefaultValue("0") int port, @Nullable Path library) {}

    /// @param port     where RabbitMQ listens, 0 = any free port
    /// @param programs where `rabbitmq.sh` has unpacked it; the user's cache if null
    record Broker(@DefaultValue("0") int port, @Nullable Path programs) {}
}
