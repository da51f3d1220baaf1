package io.cosmeya.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The processes of this machine that work in the folder of a store or below it, wherever the folder really is.
final class Processes {
    private Processes() {}

    static List<ProcessHandle> of(Path stores) {
        return Stream.of("postgres", "clickhouse", "broker")
                .flatMap(store -> below(stores.resolve(store)).stream())
                .toList();
    }

    static List<ProcessHandle> below(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try {
            var real = folder.toRealPath();
            return ProcessHandle.allProcesses()
                    .filter(process -> worksBelow(process.pid(), real))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean worksBelow(long pid, Path folder) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"))
                    .startsWith(folder);
        } catch (IOException e) {
            return false;
        }
    }
}
