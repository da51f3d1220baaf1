package io.cosmeya.analytics;

import io.cosmeya.scrapers.Metric;
import java.util.List;

/// A metric over time: a point for every planned slot, oldest first.
///
/// @param planned planned slots in the range
/// @param valid those that have a value
/// @param coverage valid / planned, 0 to 1; 0 where none was planned
public record Line(Metric metric, int planned, int valid, double coverage, List<Point> points) {

    /// Keeps its own list.
    public Line {
        points = List.copyOf(points);
    }

    static Line of(Metric metric, List<Point> points) {
        int valid = (int) points.stream().filter(p -> p.value() != null).count();
        double coverage = points.isEmpty() ? 0 : (double) valid / points.size();
        return new Line(metric, points.size(), valid, coverage, points);
    }
}
