package io.cosmeya.embedded.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// What it was measured on, as Linux tells.
final class Machine {

    static String description() {
        return "%s, %d cores, %s of memory, %s %s, Java %s"
                .formatted(
                        after("/proc/cpuinfo", "model name"),
                        Runtime.getRuntime().availableProcessors(),
                        gigabytes(after("/proc/meminfo", "MemTotal")),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.vm.version"));
    }

    /// How many processes wanted a core, on average of the last minute.
    static String load() {
        return read("/proc/loadavg").split(" ")[0];
    }

    private static String after(String file, String key) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String gigabytes(String kilobytes) {
        return String.format(Locale.ROOT, "%.0f GB", Long.parseLong(kilobytes.replaceAll("\\D", "")) / 1048576.0);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Machine() {}
}
