package io.cosmeya.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// When a channel's posts do best: the median logarithm of the outlier at an age, by weekday and three hours of Moscow,
/// pulled towards that of the whole channel by five posts of it; cells of fewer than five posts are not told.
final class BestTimes {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final int HOURS = 3;
    private static final int LEAST = 5;

    private BestTimes() {}

    /// @param format code of the format
    /// @param published when it was, in seconds
    /// @param side of the methodology breaks
    record Aged(int format, long published, double value, int side) {

        static Aged row(ResultSet row, int age, Sides sides) throws SQLException {
            int format = row.getInt("format");
            long published = row.getLong("published_s");
            int side = sides.of(row.getInt("platform"), format, published, age);
            return new Aged(format, published, row.getDouble("value"), side);
        }
    }

    /// @param references the baselines of the age that the posts are measured at
    static List<Rhythm.BestTime> of(List<Aged> posts, List<Reference> references) {
        Map<Cell, List<Double>> cells = posts.stream()
                .flatMap(post -> references.stream()
                        .filter(reference -> compares(post, reference))
                        .map(reference ->
                                Map.entry(Cell.of(post.published), Math.log(post.value / reference.median()))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        if (cells.isEmpty()) {
            return List.of();
        }
        double whole = Median.of(cells.values().stream().flatMap(List::stream).toList());
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().size() >= LEAST)
                .map(cell -> cell.getKey().scored(cell.getValue(), whole))
                .filter(best -> Double.isFinite(best.score()))
                .sorted(Comparator.comparing(Rhythm.BestTime::score)
                        .reversed()
                        .thenComparing(Rhythm.BestTime::weekday)
                        .thenComparing(Rhythm.BestTime::fromHour))
                .toList();
    }

    private static boolean compares(Aged post, Reference reference) {
        return post.format == reference.format()
                && post.side == reference.side()
                && reference.sorted().size() >= Reference.LEAST
                && reference.median() > 0
                && post.published >= reference.since();
    }

    private record Cell(DayOfWeek weekday, int hour) {

        static Cell of(long published) {
            ZonedDateTime at = Instant.ofEpochSecond(published).atZone(MOSCOW);
            return new Cell(at.getDayOfWeek(), at.getHour() / HOURS * HOURS);
        }

        Rhythm.BestTime scored(List<Double> scores, double whole) {
            int n = scores.size();
            double pulled = (n * Median.of(scores) + LEAST * whole) / (n + LEAST);
            return new Rhythm.BestTime(weekday, hour, pulled, n);
        }
    }
}
