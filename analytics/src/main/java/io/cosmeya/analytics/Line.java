package io.cosmeya.analytics;

import java.util.List;

/// A metric over time: a point for every planned slot, and for every value that was brought from elsewhere where there
/// is none of our own, oldest first.
///
/// @param metric its name: `views`; `others.view_count` of a counter that a platform shows beside
/// @param planned planned slots in the range
/// @param valid those that were read and have a value
/// @param coverage valid / planned, 0 to 1; 0 where none was planned
/// @param corrected whether rollbacks are corrected in the points
/// @param rollbacks those of the range, oldest first, whether corrected or not
public record Line(
        String metric,
        int planned,
        int valid,
        double coverage,
        boolean corrected,
        List<Point> points,
        List<Rollback> rollbacks) {

    /// Keeps its own lists.
    public Line {
        points = List.copyOf(points);
        rollbacks = List.copyOf(rollbacks);
    }

    static Line of(String metric, boolean corrected, List<Point> points, List<Rollback> rollbacks) {
        int planned = (int) points.stream().filter(p -> p.runId() != null).count();
        int valid = (int) points.stream()
                .filter(p -> p.value() != null && p.quality() != Quality.IMPORTED)
                .count();
        double coverage = planned == 0 ? 0 : (double) valid / planned;
        return new Line(metric, planned, valid, coverage, corrected, points, rollbacks);
    }

    /// At most so many points, 10 or more, for a chart that draws `measure`: the least and the greatest of each stretch
    /// stay, and so does a gap between two that stay. What is said of the whole range stays as it is.
    public Line narrowed(Measure measure, int width) {
        List<Point> fewer = Narrowing.of(points, measure::of, width);
        return new Line(metric, planned, valid, coverage, corrected, fewer, rollbacks);
    }
}
