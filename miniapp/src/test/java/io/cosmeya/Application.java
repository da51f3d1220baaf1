package io.cosmeya;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The whole application in a process of its own, on embedded stores in a folder.
class Application implements AutoCloseable {

    private final Process process;
    private final Person person;

    private Application(Process process, Person person) {
        this.process = process;
        this.person = person;
    }

    /// Starts it and waits until it answers.
    ///
    /// @param options beside the usual ones: `--cosmeya.scrapers.runs.backoff=1s`
    static Application start(Path folder, Map<String, URI> platforms, String... options) throws IOException {
        int port = freePort();
        Process process = new ProcessBuilder(command(folder, platforms, port, options))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
        Application application = new Application(process, new Person(port));
        await().atMost(Duration.ofSeconds(90))
                .ignoreExceptionsMatching(problem -> problem.getCause() instanceof ConnectException)
                .until(() -> application.lives(folder)
                        && application.person.get("/api/v1/me").has("name"));
        return application;
    }

    private boolean lives(Path folder) throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the application has ended: " + Files.readString(folder.resolve("log")));
        }
        return true;
    }

    Person person() {
        return person;
    }

    /// Ends it with SIGKILL, as a crash does.
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Ends one of its browsers with SIGKILL; false when none is open.
    boolean killBrowser() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").contains("headless"))
                .findFirst()
                .map(ProcessHandle::destroyForcibly)
                .orElse(false);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static List<String> command(Path folder, Map<String, URI> platforms, int port, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                CosmeyaApplication.class.getName(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--cosmeya.access.development-user=true",
                "--cosmeya.embedded.folder=" + folder.resolve("stores"),
                "--cosmeya.scrapers.runs.poll=200ms",
                "--cosmeya.scrapers.runs.lease=5s"));
        platforms.forEach((real, played) -> command.add("--cosmeya.scrapers.pages.origins[" + real + "]=" + played));
        command.addAll(List.of(options));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
