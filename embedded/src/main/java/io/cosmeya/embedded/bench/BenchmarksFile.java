package io.cosmeya.embedded.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes one table of what all parts measured, and puts it between two marks of a file whose other words are a
/// person's: `bench.results` → docs/benchmarks.md.
final class BenchmarksFile {

    private static final List<String> ORDER = List.of(
            "pages", "browser", "broker", "ingest", "close", "peers", "history", "readers", "page", "endpoints");
    private static final String BEGIN = "<!-- measured: begin -->";
    private static final String END = "<!-- measured: end -->";
    private static final Pattern MEASURED = Pattern.compile(BEGIN + ".*" + END, Pattern.DOTALL);

    static void main(String... arguments) throws IOException {
        Path results = Path.of(arguments[0]);
        Path file = Path.of(arguments[1]);
        String measured = measured(results);
        System.out.println("\n" + measured);
        String text = Files.readString(file);
        if (!MEASURED.matcher(text).find()) {
            throw new IllegalStateException(file + ": the marks of what is measured are missing");
        }
        Files.writeString(
                file,
                MEASURED.matcher(text).replaceFirst(Matcher.quoteReplacement(BEGIN + "\n" + measured + "\n" + END)));
    }

    private static String measured(Path results) throws IOException {
        Map<String, String> versions = new TreeMap<>();
        List<String> parts = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (String part : ORDER) {
            Path file = results.resolve(part + ".tsv");
            if (!Files.exists(file)) {
                continue;
            }
            Map<String, String> facts = new TreeMap<>();
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("#")) {
                    String[] fact = line.substring(1).split("\t", 2);
                    facts.put(fact[0], fact[1]);
                } else {
                    rows.add(Line.ofRecord(line).asRow());
                }
            }
            parts.add("%s %s, %s, load before it %s"
                    .formatted(part, facts.get("scale"), facts.get("measured"), facts.get("load before")));
            facts.forEach((name, value) -> {
                if (name.startsWith("version of ")) {
                    versions.put(name.substring("version of ".length()), value);
                }
            });
        }
        return "Machine: " + Machine.description() + ".\n\nVersions: "
                + versions.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "))
                + ".\n\nMeasured: " + String.join("; ", parts) + ".\n\n" + Line.head() + "\n"
                + String.join("\n", rows);
    }

    private BenchmarksFile() {}
}
