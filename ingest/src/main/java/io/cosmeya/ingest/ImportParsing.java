package io.cosmeya.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.cosmeya.ingest.ImportResult.LineError;
import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Metric;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a file of history line by line; what is wrong is said of each line.
final class ImportParsing {

    /// How many lines a file has at most.
    static final int MOST_LINES = 200_000;

    private static final Set<String> COLUMNS =
            Set.of("platform", "channel", "video", "time", "metric", "value", "step");
    private static final Set<String> NEEDED = Set.of("time", "metric", "value");
    private static final Set<Metric> OF_VIDEO = Set.of(Metric.VIEWS, Metric.LIKES, Metric.COMMENTS, Metric.SHARES);
    private static final Set<Metric> OF_CHANNEL = Set.of(Metric.FOLLOWERS, Metric.VIDEOS, Metric.TOTAL_VIEWS);
    private static final Set<Metric> EITHER =
            Stream.concat(OF_CHANNEL.stream(), OF_VIDEO.stream()).collect(Collectors.toSet());
    private static final Instant FIRST = Instant.parse("2005-01-01T00:00:00Z");

    private final ImportOwners owners;
    private final Instant now;
    private final Map<ImportLine.Key, ImportLine> lines = new LinkedHashMap<>();
    private final List<LineError> errors = new ArrayList<>();

    private ImportParsing(ImportOwners owners, Instant now) {
        this.owners = owners;
        this.now = now;
    }

    /// @param now what is later is not history
    static ImportParsing of(String csv, ImportOwners owners, Instant now) {
        ImportParsing parsing = new ImportParsing(owners, now);
        parsing.read(csv);
        return parsing;
    }

    /// Each value once.
    List<ImportLine> lines() {
        return List.copyOf(lines.values());
    }

    List<LineError> errors() {
        return List.copyOf(errors);
    }

    private void read(String csv) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        long number = 0;
        try {
            for (NamedCsvRecord record :
                    CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
                if (number++ == 0 && !header(record)) {
                    return;
                }
                if (number > MOST_LINES) {
                    wrong(
                            record.getStartingLineNumber(),
                            "line",
                            "is beyond the " + MOST_LINES + " that a file may have");
                    return;
                }
                line(record);
            }
        } catch (CsvParseException broken) {
            wrong(number + 2, "line", "is not CSV: " + broken.getMessage());
        }
        if (number == 0) {
            wrong(1, "line", "there is no line beside the header");
        }
    }

    private boolean header(NamedCsvRecord record) {
        List<String> header = record.getHeader();
        header.stream()
                .filter(column -> !COLUMNS.contains(column))
                .forEach(column -> wrong(1, column, "is not a column: those are " + names(COLUMNS)));
        NEEDED.stream()
                .filter(column -> !header.contains(column))
                .sorted()
                .forEach(column -> wrong(1, column, "is missing in the header"));
        if (!header.contains("channel") && !header.contains("video")) {
            wrong(1, "channel", "is missing in the header, and so is video");
        }
        return errors.isEmpty();
    }

    private void line(NamedCsvRecord record) {
        int before = errors.size();
        Fields of = new Fields(record);
        ImportOwners.@Nullable Owner owner = owner(of);
        Metric metric = metric(of, owner);
        Instant at = time(of);
        Long value = number(of, "value", 0);
        Long step = of.get("step").isEmpty() ? (Long) 1L : number(of, "step", 1);
        if (errors.size() > before || owner == null || metric == null || at == null || value == null || step == null) {
            return;
        }
        ImportLine line = new ImportLine(owner.channel(), owner.video(), metric, at, value, step);
        ImportLine same = lines.putIfAbsent(line.key(), line);
        if (same != null && !same.equals(line)) {
            wrong(of.line(), "value", "differs from an earlier line of the same time: " + same.value());
        }
    }

    private ImportOwners.@Nullable Owner owner(Fields of) {
        String channel = of.get("channel");
        String video = of.get("video");
        if (channel.isEmpty() == video.isEmpty()) {
            wrong(of.line(), "channel", "give a channel or a video, one of them");
            return null;
        }
        String field = video.isEmpty() ? "channel" : "video";
        try {
            return owners.of(of.get("platform"), channel, video);
        } catch (IllegalArgumentException unknown) {
            wrong(of.line(), field, String.valueOf(unknown.getMessage()));
            return null;
        }
    }

    private @Nullable Metric metric(Fields of, ImportOwners.@Nullable Owner owner) {
        Set<Metric> possible = owner == null ? EITHER : owner.video() == 0 ? OF_CHANNEL : OF_VIDEO;
        String name = of.get("metric");
        Metric metric = possible.stream()
                .filter(known -> known.key().equals(name))
                .findFirst()
                .orElse(null);
        if (metric == null) {
            wrong(
                    of.line(),
                    "metric",
                    "must be one of " + names(possible.stream().map(Metric::key).collect(Collectors.toSet())));
        }
        return metric;
    }

    private @Nullable Instant time(Fields of) {
        try {
            Instant at = OffsetDateTime.parse(of.get("time")).toInstant().truncatedTo(ChronoUnit.MILLIS);
            if (at.isBefore(FIRST) || at.isAfter(now)) {
                wrong(of.line(), "time", "is not between 2005 and now");
                return null;
            }
            return at;
        } catch (DateTimeException unreadable) {
            wrong(of.line(), "time", "must be like 2025-03-31T21:00:00+03:00");
            return null;
        }
    }

    private @Nullable Long number(Fields of, String field, long least) {
        String text = of.get(field);
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= Counter.LARGEST) {
                return number;
            }
        } catch (NumberFormatException notWhole) {
            // Said below, as of one out of range.
        }
        wrong(of.line(), field, "must be a whole number from %d to %d".formatted(least, Counter.LARGEST));
        return null;
    }

    private void wrong(long line, String field, String reason) {
        errors.add(new LineError(line, field, reason));
    }

    private static String names(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    private record Fields(NamedCsvRecord record) {

        String get(String column) {
            return record.findField(column).map(String::strip).orElse("");
        }

        long line() {
            return record.getStartingLineNumber();
        }
    }
}
