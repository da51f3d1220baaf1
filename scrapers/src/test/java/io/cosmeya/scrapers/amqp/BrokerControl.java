package io.cosmeya.scrapers.amqp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// `rabbitmqctl` of the embedded broker of this module's tests, with the surroundings of its running node.
final class BrokerControl {

    private BrokerControl() {}

    static void run(String... words) throws IOException, InterruptedException {
        Map<String, String> surroundings = surroundings();
        Path program = Path.of(surroundings.get("ERL_LIBS")).resolveSibling("sbin/rabbitmqctl");
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(Arrays.asList(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(surroundings);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed: " + output);
        }
    }

    private static Map<String, String> surroundings() throws IOException {
        Path folder =
                Path.of(System.getProperty("cosmeya.embedded.folder"), "broker").toRealPath();
        ProcessHandle node = ProcessHandle.allProcesses()
                .filter(process -> isNode(Path.of("/proc", Long.toString(process.pid())), folder))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no broker works in " + folder));
        String text = Files.readString(Path.of("/proc", Long.toString(node.pid()), "environ"));
        Map<String, String> found = Arrays.stream(text.split("\0"))
                .filter(line -> line.indexOf('=') > 0)
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> first));
        // The running node stands inside Erlang's own folders; a new one begins at their door.
        found.put(
                "PATH",
                Arrays.stream(found.get("PATH").split(":"))
                        .filter(folderOfPath -> !folderOfPath.contains("/erts-"))
                        .collect(Collectors.joining(":")));
        return found;
    }

    private static boolean isNode(Path process, Path folder) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).startsWith(folder)
                    && Files.readString(process.resolve("comm")).startsWith("beam");
        } catch (IOException e) {
            return false;
        }
    }
}
