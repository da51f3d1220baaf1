package io.cosmeya.analytics;

import io.cosmeya.scrapers.Metric;
import java.util.List;

/// A metric of several channels over time: a point for every planned slot, oldest first.
///
/// @param channels how many are taken together
/// @param planned readings that were planned: channels × slots
/// @param valid those that brought a value
/// @param coverage valid / planned, 0 to 1; 0 where none was planned
/// @param corrected whether rollbacks of the channels are corrected in the points
public record GroupLine(
        Metric metric,
        int channels,
        long planned,
        long valid,
        double coverage,
        boolean corrected,
        List<GroupPoint> points) {

    /// Keeps its own list.
    public GroupLine {
        points = List.copyOf(points);
    }

    static GroupLine of(Metric metric, int channels, List<GroupPoint> points) {
        long planned = (long) channels * points.size();
        long valid = points.stream().mapToLong(GroupPoint::read).sum();
        return new GroupLine(
                metric, channels, planned, valid, planned == 0 ? 0 : (double) valid / planned, false, points);
    }

    /// At most so many points, as [Line#narrowed].
    public GroupLine narrowed(Measure measure, int width) {
        return new GroupLine(
                metric, channels, planned, valid, coverage, corrected, Narrowing.of(points, measure::of, width));
    }

    GroupLine corrected(List<GroupPoint> higher) {
        return new GroupLine(metric, channels, planned, valid, coverage, true, higher);
    }
}
