package io.cosmeya.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who is killed. A store is found by the folder that its processes work in.
enum SoakVictim {
    APPLICATION(""),
    BROKER("broker"),
    ENGINE("clickhouse"),
    POSTGRES("postgres");

    private static final Set<String> HELPERS = Set.of("sh", "dash", "bash", "epmd");

    private final String folder;

    SoakVictim(String folder) {
        this.folder = folder;
    }

    /// Kills a store as `kill -9` does, without its helpers; false when it is not running at this moment.
    boolean kill(Path stores) {
        try {
            Path real = stores.resolve(folder).toRealPath();
            List<ProcessHandle> found = ProcessHandle.allProcesses()
                    .filter(process -> worksBelow(process.pid(), real) && !HELPERS.contains(program(process.pid())))
                    .toList();
            found.forEach(ProcessHandle::destroyForcibly);
            return !found.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private static String program(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "comm"))
                    .strip();
        } catch (IOException e) {
            return "";
        }
    }

    static String names(List<SoakVictim> killed) {
        return killed.stream()
                .collect(Collectors.groupingBy(victim -> victim, java.util.TreeMap::new, Collectors.counting()))
                .toString();
    }
}
