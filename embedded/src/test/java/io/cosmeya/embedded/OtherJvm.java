package io.cosmeya.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Another JVM on the stores of a folder.
record OtherJvm(Process process) {
    static OtherJvm on(Path folder, StoreKind... kinds) throws IOException {
        return run(List.of(), System.getProperty("java.class.path"), folder, kinds);
    }

    /// @param prefix    words before `java`
    /// @param classPath that of this JVM, or a copy of it
    static OtherJvm run(List<String> prefix, String classPath, Path folder, StoreKind... kinds) throws IOException {
        var java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                classPath,
                HeldStores.class.getName(),
                folder.toString());
        var names = List.of(kinds).stream().map(StoreKind::name).toList();
        var builder = new ProcessBuilder(Commands.joined(prefix, java, names)).redirectErrorStream(true);
        builder.environment().put("COSMEYA_CACHE", cache(prefix, folder).toString());
        return new OtherJvm(builder.start());
    }

    /// Reads until the stores answer; the words so far where the JVM ends instead.
    String awaitReady() throws IOException {
        var words = new StringBuilder();
        var reader = process.inputReader(StandardCharsets.UTF_8);
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            words.append(line).append('\n');
            if (line.startsWith("ready")) {
                return line;
            }
        }
        return words.toString();
    }

    /// As `kill -9` does: no hook runs.
    void kill() {
        process.destroyForcibly();
    }

    private static Path cache(List<String> prefix, Path folder) {
        return prefix.isEmpty() ? Cache.folder() : folder.resolve("cache");
    }
}
