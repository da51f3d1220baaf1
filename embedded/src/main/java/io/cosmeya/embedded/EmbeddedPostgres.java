package io.cosmeya.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// Postgres 18 as a child process on 127.0.0.1, with its data below one folder, fsync on and a password of its own.
final class EmbeddedPostgres implements Store {
    static final String NAME = "cosmeya";
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String CREATE = "CREATE DATABASE " + NAME + ";\n";

    private final Path wanted;
    private final int asked;
    private final Path cache;
    private final Account account = Account.ofThisProcess();
    private @Nullable Child child;

    /// @param folder where the data lives
    /// @param port   where to listen, 0 = any free port
    EmbeddedPostgres(Path folder, int port, Path cache) {
        this.wanted = folder;
        this.asked = port;
        this.cache = cache;
    }

    @Override
    public Endpoint start() {
        try {
            var elsewhere = new Elsewhere(account);
            var programs = new PostgresBinaries(elsewhere, cache).unpacked().resolve("bin");
            var folder = elsewhere.owned(wanted);
            var password = Secrets.kept(folder.resolve("password"));
            account.own(folder.resolve("password"));
            var data = folder.resolve("data");
            if (Files.exists(data)) {
                PostmasterFile.of(data).awaitEndOfFormer();
            } else {
                create(programs, folder, data);
            }
            return launch(programs, folder, data, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        Optional.ofNullable(child).ifPresent(Child::stop);
    }

    /// Made aside and renamed, so that a start broken half-way leaves nothing that looks whole.
    private void create(Path programs, Path folder, Path data) throws IOException {
        log.info("Making a new Postgres database in {}", data);
        var fresh = folder.resolve("data.new");
        FileSystemUtils.deleteRecursively(fresh);
        run(
                folder,
                "",
                programs + "/initdb",
                "--pgdata=" + fresh,
                "--username=" + NAME,
                "--auth=scram-sha-256",
                "--pwfile=" + folder.resolve("password"),
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        run(folder, CREATE, programs + "/postgres", "--single", "-D", fresh.toString(), "postgres");
        Files.move(fresh, data);
    }

    private void run(Path folder, String input, String... command) {
        Commands.run(folder, input, Commands.joined(account.prefix("TERM"), List.of(command)));
    }

    private Endpoint launch(Path programs, Path folder, Path data, String password) {
        int port = Ports.chosen(asked);
        var server = List.of(
                programs + "/postgres",
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "shared_buffers=64MB",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC");
        var command = Commands.joined(List.of("setsid"), account.prefix("INT"), server);
        child = new Child(
                "Postgres",
                Commands.builder(folder, command),
                folder.resolve("log"),
                PostmasterFile.of(data)::saysReady,
                EmbeddedPostgres::endFast);
        child.start();
        return new Endpoint(port, NAME, password);
    }

    /// INT is Postgres' fast shutdown: sessions are cut, everything is written; TERM would wait for clients to leave.
    private static void endFast(Process postgres) {
        Commands.run(Path.of("/"), "", List.of("sh", "-c", "kill -s INT " + postgres.pid()));
    }
}
