package io.cosmeya.scrapers.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The memory of a process with all below it, by Linux' own account of what each holds and what they share.
class ProcessMemory {

    /// In bytes; 0 where the system does not tell.
    static long of(long pid) {
        return ProcessHandle.of(pid)
                .map(process -> Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(each -> share(each.pid()))
                        .sum())
                .orElse(0L);
    }

    private static long share(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException | RuntimeException _) {
            return 0;
        }
    }
}
