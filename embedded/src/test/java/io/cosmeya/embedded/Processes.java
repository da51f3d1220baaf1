package io.cosmeya.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The processes of this machine that work in a folder or below it.
final class Processes {
    private Processes() {}

    static List<ProcessHandle> below(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> worksBelow(process.pid(), folder))
                .toList();
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
