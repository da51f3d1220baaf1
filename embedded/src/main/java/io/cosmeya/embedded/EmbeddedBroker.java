package io.cosmeya.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// RabbitMQ itself as a child process on 127.0.0.1, with its queues below one folder. A small shell script stands
/// between: it ends RabbitMQ in order, and the epmd beside it, when this JVM closes its input or dies.
final class EmbeddedBroker implements Store {
    static final String NAME = "cosmeya";
    private static final String ERLANG =
            "+S 2:2 +sbwt none +sbwtdcpu none +sbwtdio none" + " -kernel inet_dist_use_interface {127,0,0,1}";

    private final Path folder;
    private final int asked;
    private final Path unpacked;
    private @Nullable Child child;

    /// @param folder   where the queues live
    /// @param port     where to listen, 0 = any free port
    /// @param unpacked where `rabbitmq.sh` has put the programs, if it has
    EmbeddedBroker(Path folder, int port, Path unpacked) {
        this.folder = folder.toAbsolutePath();
        this.asked = port;
        this.unpacked = unpacked;
    }

    @Override
    public Endpoint start() {
        try {
            var programs = BrokerPrograms.found(unpacked);
            Files.createDirectories(folder);
            Modes.set(folder, "rwx------");
            var password = Secrets.kept(folder.resolve("password"));
            int port = Ports.chosen(asked);
            configure(port, password);
            launch(programs, port);
            return new Endpoint(port, NAME, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        Optional.ofNullable(child).ifPresent(Child::stop);
    }

    private void configure(int port, String password) throws IOException {
        var places = Map.of("{port}", Integer.toString(port), "{password}", password);
        Resources.fill("rabbitmq.conf", folder.resolve("rabbitmq.conf"), places);
        Files.writeString(folder.resolve("enabled_plugins"), "[].\n");
        Resources.copy("broker.sh", folder.resolve("broker.sh"));
    }

    private void launch(BrokerPrograms programs, int port) {
        int epmd = Ports.chosen(0);
        var command = Commands.builder(
                folder,
                List.of(
                        "setsid",
                        "sh",
                        folder.resolve("broker.sh").toString(),
                        programs.server().toString(),
                        Integer.toString(epmd)));
        command.environment().putAll(environment(programs, port, epmd));
        child = new Child(
                "RabbitMQ", command, folder.resolve("log"), process -> Ports.answers(port), Child::closeInput);
        child.start();
    }

    private Map<String, String> environment(BrokerPrograms programs, int port, int epmd) {
        return Map.ofEntries(
                Map.entry("PATH", programs.erlang() + ":" + System.getenv("PATH")),
                Map.entry("LD_LIBRARY_PATH", programs.libraries().toString()),
                Map.entry("HOME", folder.toString()),
                Map.entry("ERL_EPMD_PORT", Integer.toString(epmd)),
                Map.entry("ERL_EPMD_ADDRESS", "127.0.0.1"),
                Map.entry("RABBITMQ_NODENAME", NAME + "@localhost"),
                Map.entry("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1"),
                Map.entry("RABBITMQ_NODE_PORT", Integer.toString(port)),
                Map.entry("RABBITMQ_DIST_PORT", Integer.toString(Ports.chosen(0))),
                Map.entry("RABBITMQ_MNESIA_BASE", folder.resolve("data").toString()),
                Map.entry("RABBITMQ_LOG_BASE", folder.resolve("logs").toString()),
                Map.entry(
                        "RABBITMQ_CONFIG_FILE", folder.resolve("rabbitmq.conf").toString()),
                Map.entry(
                        "RABBITMQ_ENABLED_PLUGINS_FILE",
                        folder.resolve("enabled_plugins").toString()),
                Map.entry("RABBITMQ_CONF_ENV_FILE", "/dev/null"),
                Map.entry("RABBITMQ_PID_FILE", folder.resolve("pid").toString()),
                Map.entry("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", ERLANG));
    }
}
