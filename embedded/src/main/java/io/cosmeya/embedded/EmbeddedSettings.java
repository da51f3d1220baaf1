package io.cosmeya.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param folder where the data of all three lives, from one start to the next
@ConfigurationProperties("cosmeya.embedded")
record EmbeddedSettings(
        @DefaultValue(".cosmeya/stores") Path folder,
        @DefaultValue Postgres postgres) {

    /// @param port where Postgres listens, 0 = any free port
    record Postgres(@DefaultValue("0") int port) {}
}
