package io.cosmeya.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// RabbitMQ and the Erlang that runs it.
///
/// @param server    RabbitMQ's own start script, not the wrapper of a distribution
/// @param erlang    the folder with `erl` and `epmd`
/// @param libraries shared libraries that were unpacked with them
record BrokerPrograms(Path server, Path erlang, Path libraries) {
    private static final String REMEDY =
            "Run ./cosmeya setup (or embedded/rabbitmq.sh FOLDER), install rabbitmq-server,"
                    + " or set spring.rabbitmq.host to a broker elsewhere.";

    /// Those of this machine where they are installed, else those unpacked into the folder by `rabbitmq.sh`.
    static BrokerPrograms found(Path unpacked) {
        return Stream.of(Path.of("/"), unpacked.resolve("root"))
                .flatMap(root -> in(root).stream())
                .findFirst()
                .orElseThrow(() -> new MissingPart("RabbitMQ is neither installed nor in " + unpacked, REMEDY));
    }

    private static Optional<BrokerPrograms> in(Path root) {
        var erlang = root.resolve("usr/lib/erlang/bin");
        var versions = root.resolve("usr/lib/rabbitmq/lib");
        if (!Files.isExecutable(erlang.resolve("erl")) || !Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (var servers = Files.list(versions)) {
            var libraries = root.resolve("usr/lib/x86_64-linux-gnu");
            return servers.map(version -> version.resolve("sbin/rabbitmq-server"))
                    .filter(Files::isExecutable)
                    .max(Comparator.naturalOrder())
                    .map(server -> new BrokerPrograms(server, erlang, libraries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
