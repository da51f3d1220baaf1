package io.cosmeya.miniapp.figures;

import io.cosmeya.miniapp.problem.BadRequestException;
import io.cosmeya.scrapers.Metric;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the name of a metric.
public final class MetricNames {

    private MetricNames() {}

    /// The metric of a name, when it is one of those that can be asked for here.
    public static Metric read(String name, Set<Metric> askable) {
        return Arrays.stream(Metric.values())
                .filter(askable::contains)
                .filter(metric -> metric.key().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("metric", "must be one of " + names(askable)));
    }

    private static String names(Set<Metric> askable) {
        return askable.stream().sorted().map(Metric::key).collect(Collectors.joining(", "));
    }
}
