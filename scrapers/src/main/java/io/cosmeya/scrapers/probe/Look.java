package io.cosmeya.scrapers.probe;

import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Strategy;
import io.cosmeya.scrapers.platform.VideoReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one way brought of a channel, held against what it should bring.
///
/// @param end in words: `taken`, `schema changed: browse: no tabs`
/// @param tallies empty when nothing was read
/// @param sources how many videos' views were read at which endpoint
/// @param unknown fields that the parser does not know, and how often they were met
/// @param findings what is wrong with the way, each in a line; empty when nothing is
/// @param judged whether there was enough to say that nothing is wrong
record Look(
        String way,
        String end,
        List<Tally> tallies,
        Map<String, Long> sources,
        Map<String, Integer> unknown,
        List<String> findings,
        boolean judged) {

    private static final int MANY = 20;
    private static final Pattern LIMIT = Pattern.compile("SchemaChanged\\[where=[^\\]]*stopped after \\d+ pages\\]");

    /// A way that cannot be tried here, which is nothing wrong.
    static Look notReady(Strategy way) {
        return new Look(way.name(), "not ready: " + way.need(), List.of(), Map.of(), Map.of(), List.of(), true);
    }

    static Look of(Strategy way, Outcome outcome) {
        ChannelReading reading = outcome.read();
        List<Tally> tallies =
                reading == null || reading.videos().isEmpty() ? List.of() : Tally.of(reading, way.expected());
        Map<String, Long> sources = reading == null ? Map.of() : sources(reading);
        return new Look(
                way.name(),
                outcome.key().replace('_', ' ') + (outcome.why() == null ? "" : ": " + outcome.why()),
                tallies,
                sources,
                reading == null ? Map.of() : new TreeMap<>(reading.unknownFields()),
                findings(way.expected(), outcome, tallies, reading),
                tallies.stream()
                        .anyMatch(tally -> tally.least() > 0 && !tally.field().ofChannel()));
    }

    private static List<String> findings(
            Expected expected, Outcome outcome, List<Tally> tallies, @Nullable ChannelReading reading) {
        List<String> findings = new ArrayList<>();
        if (outcome instanceof Outcome.SchemaChanged || outcome instanceof Outcome.Transport) {
            findings.add(outcome.key().replace('_', ' ') + ": " + outcome.why());
        }
        if (outcome instanceof Outcome.Partial partial && hides(partial)) {
            findings.add("in part: " + partial.reason());
        }
        tallies.stream()
                .filter(Tally::missing)
                .collect(Collectors.groupingBy(
                        Tally::part,
                        TreeMap::new,
                        Collectors.mapping(each -> each.field().words(), Collectors.joining(", "))))
                .forEach((part, fields) -> findings.add("missing of " + part + ": " + fields));
        if (reading != null && reading.videos().size() >= MANY) {
            expected.sources().stream()
                    .filter(source -> !source.equals(reading.endpoint())
                            && !sources(reading).containsKey(source))
                    .sorted()
                    .forEach(source -> findings.add("nothing was read at: " + source));
        }
        return findings;
    }

    /// Whether a part is missing for one of the reasons that are findings by themselves; a limit of ours is none.
    private static boolean hides(Outcome.Partial partial) {
        String reason = LIMIT.matcher(partial.reason()).replaceAll("");
        return Stream.of(Outcome.SchemaChanged.class, Outcome.Transport.class)
                .anyMatch(kind -> reason.contains(kind.getSimpleName() + "["));
    }

    private static Map<String, Long> sources(ChannelReading reading) {
        return reading.videos().stream()
                .map(VideoReading::endpoint)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
