package io.cosmeya.embedded.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The most that this program and each of its stores ever held, by Linux' account; of a store of many processes the
/// largest one.
final class PeakMemory {

    private static final Map<String, String> STORES =
            Map.of("ClickHouseEngine", "ClickHouse", "postgres", "Postgres", "beam.smp", "RabbitMQ");

    static String text() {
        Map<String, Long> peaks = new LinkedHashMap<>();
        peaks.put("this program", peak(ProcessHandle.current()));
        ProcessHandle.current()
                .descendants()
                .forEach(process -> STORES.forEach((word, store) -> {
                    if (is(process, word)) {
                        peaks.merge(store, peak(process), Math::max);
                    }
                }));
        return peaks.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue() / 1024 + " MB")
                .collect(Collectors.joining(", "));
    }

    /// Whether it is the program of that name, by one of the words of its command.
    private static boolean is(ProcessHandle process, String name) {
        try {
            return Stream.of(Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                            .split("\0"))
                    .anyMatch(word -> word.matches("(.*[/.])?" + Pattern.quote(name) + "(:.*)?"));
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    /// In kilobytes; 0 when it has ended.
    private static long peak(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException _) {
            return 0;
        }
    }

    private PeakMemory() {}
}
