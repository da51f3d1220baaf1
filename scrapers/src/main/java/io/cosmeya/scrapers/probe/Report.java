package io.cosmeya.scrapers.probe;

import io.cosmeya.scrapers.platform.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A sighting as people read it. What a platform says may be hostile, so that signs which steer a terminal are left
/// out.
class Report {

    private Report() {}

    static String of(Sighting sighting) {
        String platform =
                sighting.platform() == null ? "?" : sighting.platform().key();
        StringBuilder text =
                new StringBuilder("%s  %s  ->  %s%n".formatted(platform, sighting.link(), sighting.channel()));
        for (Look look : sighting.looks()) {
            String verdict = !look.findings().isEmpty() ? "CHANGED" : look.judged() ? "ok" : "not judged";
            text.append("  %-18s %-10s %s%n".formatted(look.way(), ready(look) ? verdict : "-", look.end()));
            parts(look).forEach((part, fields) -> text.append("      %-8s %s%n".formatted(part, fields)));
            if (!look.sources().isEmpty()) {
                text.append("      %-8s %s%n".formatted("read at", pairs(look.sources())));
            }
            if (!look.unknown().isEmpty()) {
                text.append("      %-8s %s%n".formatted("unknown", pairs(look.unknown())));
            }
            look.findings()
                    .forEach(finding -> text.append("    ! %s %s: %s%n".formatted(platform, look.way(), finding)));
        }
        return text.toString().replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n]]", "");
    }

    private static boolean ready(Look look) {
        return !look.end().startsWith("not ready");
    }

    private static Map<String, String> parts(Look look) {
        Map<String, List<Tally>> parts = look.tallies().stream()
                .filter(tally -> tally.missing() || tally.found() > 0 && tally.field() != Field.EXACT_VIEWS)
                .collect(Collectors.groupingBy(Tally::part, LinkedHashMap::new, Collectors.toList()));
        Map<String, String> lines = new LinkedHashMap<>();
        parts.forEach((part, tallies) ->
                lines.put(part, tallies.stream().map(Tally::words).collect(Collectors.joining(", "))));
        return lines;
    }

    private static String pairs(Map<String, ? extends Number> counts) {
        return counts.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
