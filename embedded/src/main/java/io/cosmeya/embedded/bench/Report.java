package io.cosmeya.embedded.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The lines of one part, kept in a file of its own until the table is made: `bench.results`/PART.tsv.
public final class Report {

    private final String part;
    private final Map<String, String> facts = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();

    /// Begins a part, and notes how busy the machine is before it.
    public Report(String part) {
        this.part = part;
        facts.put("load before", Machine.load());
        facts.put("measured", Instant.now().truncatedTo(ChronoUnit.MINUTES).toString());
        facts.put("scale", Scale.asked().name().toLowerCase(java.util.Locale.ROOT));
        System.out.println("\n" + part + ": the machine's load is " + facts.get("load before"));
    }

    /// Whether the script asks for a part; without a choice all are.
    public static boolean asked(String part) {
        String parts = System.getProperty("bench.parts", "").strip();
        return parts.isEmpty() || List.of(parts.split("[ ,]+")).contains(part);
    }

    /// Notes the version of something.
    public void version(String what, String version) {
        facts.put("version of " + what, version);
    }

    /// A figure that both sides make.
    public void line(String what, Figure ours, Figure beside, Figure figure, Goal goal) {
        add(what, ours.median(), beside.median(), figure, goal);
    }

    /// A figure of ours alone.
    public void line(String what, Figure figure, Goal goal) {
        add(what, figure.median(), "", figure, goal);
    }

    /// Something worth knowing that is no figure.
    public void note(String what, String text) {
        add(new Line(part, what, text, "", "", "", "", ""));
    }

    /// Writes what was measured, with the most memory that was held.
    public void end() throws IOException {
        note("peak memory", PeakMemory.text());
        List<String> all = new ArrayList<>();
        facts.forEach((name, value) -> all.add("#" + name + "\t" + value));
        lines.forEach(line -> all.add(line.asRecord()));
        Path folder = Path.of(System.getProperty("bench.results", "target/bench"));
        Files.createDirectories(folder);
        Files.write(folder.resolve(part + ".tsv"), all);
    }

    private void add(String what, String ours, String beside, Figure figure, Goal goal) {
        double median = figure.samples().median();
        add(new Line(part, what, ours, beside, figure.median(), figure.spread(), goal.text(), goal.verdict(median)));
    }

    private void add(Line line) {
        lines.add(line);
        System.out.println(line.asRow());
    }
}
