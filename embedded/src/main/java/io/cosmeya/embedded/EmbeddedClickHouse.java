package io.cosmeya.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The ClickHouse engine with its own HTTP server on 127.0.0.1, in a JVM of its own: a crash of native code ends that
/// one only. It lives as long as its input is open, so it ends in order when this JVM closes the pipe or dies.
final class EmbeddedClickHouse implements Store {
    static final String NAME = "cosmeya";
    private static final String INIT = "SYSTEM START LISTEN HTTP;\n";

    private final Path folder;
    private final int asked;
    private final ClickHouseLibrary library;
    private @Nullable Child child;

    /// @param folder where the data lives
    /// @param port   where to listen for HTTP, 0 = any free port
    EmbeddedClickHouse(Path folder, int port, ClickHouseLibrary library) {
        this.folder = folder.toAbsolutePath();
        this.asked = port;
        this.library = library;
    }

    @Override
    public Endpoint start() {
        try {
            var engine = library.found();
            Files.createDirectories(folder);
            Modes.set(folder, "rwx------");
            var password = Secrets.kept(folder.resolve("password"));
            configure(password);
            return launch(engine, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        Optional.ofNullable(child).ifPresent(Child::stop);
    }

    private void configure(String password) throws IOException {
        Resources.fill("clickhouse-config.xml", folder.resolve("config.xml"), Map.of("{folder}", folder.toString()));
        Resources.fill("clickhouse-users.xml", folder.resolve("users.xml"), Map.of("{hash}", sha256(password)));
        Files.writeString(folder.resolve("init.sql"), INIT);
        var launcher = folder.resolve("launcher")
                .resolve(ClickHouseEngine.class.getPackageName().replace('.', '/'));
        Files.createDirectories(launcher);
        Resources.copy("ClickHouseEngine.class", launcher.resolve("ClickHouseEngine.class"));
    }

    private Endpoint launch(Path engine, String password) {
        int port = Ports.chosen(asked);
        var java = List.of(
                "setsid",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                folder.resolve("launcher").toString(),
                ClickHouseEngine.class.getName());
        var words = List.of(
                folder.resolve("in-use").toString(),
                engine.toString(),
                "clickhouse-local",
                "--config-file",
                folder.resolve("config.xml").toString(),
                "--path",
                folder.resolve("data").toString(),
                "--listen_host",
                "127.0.0.1",
                "--http_port",
                Integer.toString(port),
                "--queries-file",
                folder.resolve("init.sql").toString(),
                "/dev/stdin");
        child = new Child(
                "ClickHouse",
                Commands.builder(folder, Commands.joined(java, words)),
                folder.resolve("log"),
                process -> Ports.answersHttp(port, "/ping"),
                Child::closeInput);
        child.start();
        return new Endpoint(port, NAME, password);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
