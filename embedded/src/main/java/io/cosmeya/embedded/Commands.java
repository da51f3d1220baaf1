package io.cosmeya.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class Commands {
    private Commands() {}

    /// Runs a command to its end with the text as its input; throws [StoreFailed] with its output when it fails.
    static void run(Path folder, String input, List<String> command) {
        try {
            var process = builder(folder, command).redirectErrorStream(true).start();
            try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
                stdin.write(input);
            }
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new StoreFailed(String.join(" ", command) + " failed:\n" + output);
            }
        } catch (IOException e) {
            throw new StoreFailed(command.getFirst() + " could not be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreFailed(command.getFirst() + " was interrupted", e);
        }
    }

    /// A command in the folder, deaf to what the surroundings set for other servers of this machine.
    static ProcessBuilder builder(Path folder, List<String> command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("RABBITMQ"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    @SafeVarargs
    static List<String> joined(List<String>... parts) {
        var words = new ArrayList<String>();
        for (var part : parts) {
            words.addAll(part);
        }
        return words;
    }
}
